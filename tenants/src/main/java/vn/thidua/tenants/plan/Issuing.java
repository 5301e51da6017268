package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanHeader;
import vn.thidua.platform.body.value.Attempt;
import vn.thidua.platform.body.value.BodyRefusedException;
import vn.thidua.platform.body.value.RoughDate;
import vn.thidua.tenants.kind.PlanKind;
import vn.thidua.tenants.kind.PlanKinds;
import vn.thidua.tenants.plan.IssuePlan.Answer;
import vn.thidua.tenants.plan.IssuePlan.Gap;
import vn.thidua.tenants.register.Bearer;
import vn.thidua.tenants.register.DocumentNumber;
import vn.thidua.tenants.register.Registers;
import vn.thidua.tenants.register.TakeNumber;

/** The door through which approved plans are issued: numbered, sealed and put in force. */
@Singleton
@Transactional
public class Issuing {
    private final Plans reads;
    private final PlanKinds kinds;
    private final PlanLock lock;
    private final GroupSeats seats;
    private final DraftStore drafts;
    private final Registers registers;
    private final Sealing sealing;
    private final Clock clock;

    Issuing(
            Plans reads,
            PlanKinds kinds,
            PlanLock lock,
            GroupSeats seats,
            DraftStore drafts,
            Registers registers,
            Sealing sealing,
            Clock clock) {
        this.reads = reads;
        this.kinds = kinds;
        this.lock = lock;
        this.seats = seats;
        this.drafts = drafts;
        this.registers = registers;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** The clerk issues what was approved, as the plan's first version or its next one. */
    public Answer issue(Scope scope, IssuePlan command) {
        var plan = lock.takeToIssue(scope, command.plan());
        var refusal = refusal(scope, command, plan);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var draft = drafts.load(scope.tenant(), plan.id());
        var gaps = gaps(command, draft.header());
        if (!gaps.isEmpty()) {
            return new Answer.Incomplete(gaps);
        }
        var kind = kinds.fetchRevision(scope, plan.kindId(), plan.kindRevision());
        // Tried with any number before one is taken: a refusal leaves no gap in the register.
        if (completed(command, draft, seal(command, kind, new DocumentNumber("0")))
                instanceof Attempt.Refused(var reasons)) {
            return new Answer.TextRefused(reasons);
        }
        return switch (numbered(scope, command, plan, kind)) {
            case TakeNumber.Answer.AlreadyTaken(var number) -> new Answer.NumberTaken(number);
            case TakeNumber.Answer.Taken(var number) -> {
                var seal = seal(command, kind, number);
                sealing.seal(scope, plan, kind, made(completed(command, draft, seal)), seal);
                yield new Answer.Issued(reads.fetchPlan(scope, plan.id()));
            }
        };
    }

    private Optional<Answer> refusal(Scope scope, IssuePlan command, PlanRow plan) {
        if (plan.draftStage() != DraftStage.APPROVED) {
            return Optional.of(new Answer.NotNow(plan.standing()));
        }
        var today = LocalDate.now(clock);
        if (command.issuedOn().isAfter(today)) {
            return Optional.of(new Answer.DateToCome(today));
        }
        return seats.leads(scope, plan.issuerGroupId(), plan.year())
                ? Optional.empty()
                : Optional.of(new Answer.NotGroupLead(plan.year()));
    }

    private static List<Gap> gaps(IssuePlan command, PlanHeader header) {
        var gaps = new ArrayList<Gap>();
        var signature = command.signature() == null ? header.signature() : command.signature();
        if (signature == null || signature.signerName() == null) {
            gaps.add(Gap.SIGNER_MISSING);
        }
        var letterhead = header.letterhead();
        if (command.place() == null && (letterhead == null || letterhead.place() == null)) {
            gaps.add(Gap.PLACE_MISSING);
        }
        return gaps;
    }

    private TakeNumber.Answer numbered(
            Scope scope, IssuePlan command, PlanRow plan, PlanKind kind) {
        return registers.take(
                scope,
                new TakeNumber(
                        kind.definition().register(),
                        command.issuedOn().getYear(),
                        command.numbering(),
                        new Bearer.OfPlan(plan.id(), plan.version() + 1)));
    }

    private static Seal seal(IssuePlan command, PlanKind kind, DocumentNumber number) {
        var year = command.issuedOn().getYear();
        return new Seal(
                number.text(),
                kind.definition().pattern().symbol(number.text(), year),
                RoughDate.on(command.issuedOn()),
                command.audience(),
                command.linkPolicy(),
                false);
    }

    private static Attempt<PlanBody> completed(IssuePlan command, PlanBody draft, Seal seal) {
        return draft.withHeader(DocumentHead.issued(draft.header(), command, seal));
    }

    private static PlanBody made(Attempt<PlanBody> completed) {
        return switch (completed) {
            case Attempt.Made(var made) -> made;
            case Attempt.Refused(var reasons) -> throw new BodyRefusedException(reasons.getFirst());
        };
    }
}
