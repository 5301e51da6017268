package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.Signature;
import vn.thidua.platform.body.value.Attempt;
import vn.thidua.tenants.approval.Passages;
import vn.thidua.tenants.kind.PlanKind;
import vn.thidua.tenants.kind.PlanKinds;
import vn.thidua.tenants.plan.RecordPlan.Answer;
import vn.thidua.tenants.register.Bearer;
import vn.thidua.tenants.register.Numbering;
import vn.thidua.tenants.register.Registers;
import vn.thidua.tenants.register.TakeNumber;

/** The door through which plans that were issued on paper are taken in. */
@Singleton
@Transactional
public class Recordings {
    private final Plans reads;
    private final PlanKinds kinds;
    private final PlanLock lock;
    private final GroupSeats seats;
    private final VersionRepository versions;
    private final DraftStore drafts;
    private final Registers registers;
    private final Sealing sealing;
    private final Passages passages;
    private final Clock clock;

    Recordings(
            Plans reads,
            PlanKinds kinds,
            PlanLock lock,
            GroupSeats seats,
            VersionRepository versions,
            DraftStore drafts,
            Registers registers,
            Sealing sealing,
            Passages passages,
            Clock clock) {
        this.reads = reads;
        this.kinds = kinds;
        this.lock = lock;
        this.seats = seats;
        this.versions = versions;
        this.drafts = drafts;
        this.registers = registers;
        this.sealing = sealing;
        this.passages = passages;
        this.clock = clock;
    }

    /** The clerk records what is drafted as a document that was issued on paper. */
    public Answer record(Scope scope, RecordPlan command) {
        var plan = lock.takeToIssue(scope, command.plan());
        if (plan.draftStage() == null
                || plan.state() == PlanState.DISCARDED
                || plan.state() == PlanState.HANDED_ON) {
            return new Answer.NotNow(plan.standing());
        }
        var draft = drafts.load(scope.tenant(), plan.id());
        return switch (signed(draft, command.signature())) {
            case Attempt.Refused(var reasons) -> new Answer.TextRefused(reasons);
            case Attempt.Made(var body) -> record(scope, command, plan, body);
        };
    }

    private static Attempt<PlanBody> signed(PlanBody draft, @Nullable Signature signature) {
        return signature == null
                ? new Attempt.Made<>(draft)
                : draft.withHeader(draft.header().signedBy(signature));
    }

    private Answer record(Scope scope, RecordPlan command, PlanRow plan, PlanBody body) {
        var kind = kinds.fetchRevision(scope, plan.kindId(), plan.kindRevision());
        var symbol = symbol(command, kind);
        return refusal(scope, command, plan, body, symbol)
                .or(() -> number(scope, command, plan, kind))
                .orElseGet(() -> recorded(scope, command, plan, kind, body, symbol));
    }

    private Answer recorded(
            Scope scope,
            RecordPlan command,
            PlanRow plan,
            PlanKind kind,
            PlanBody body,
            @Nullable String symbol) {
        var seal =
                new Seal(
                        command.number() == null ? null : command.number().text(),
                        symbol,
                        command.issuedOn(),
                        command.audience(),
                        command.linkPolicy(),
                        true);
        passages.endRecorded(scope, plan.id());
        sealing.seal(scope, plan, kind, body, seal);
        return new Answer.Recorded(reads.fetchPlan(scope, plan.id()));
    }

    private Optional<Answer> refusal(
            Scope scope, RecordPlan command, PlanRow plan, PlanBody body, @Nullable String symbol) {
        if (PlanRow.titleOf(body.header()).isBlank()) {
            return Optional.of(new Answer.TitleMissing());
        }
        if (symbol != null && symbol.length() > RecordPlan.SYMBOL_MAX) {
            return Optional.of(new Answer.SymbolTooLong(RecordPlan.SYMBOL_MAX));
        }
        var on = command.issuedOn();
        if (on != null && on.first().isAfter(LocalDate.now(clock))) {
            return Optional.of(new Answer.DateToCome(on));
        }
        if (!seats.satIn(scope, plan.issuerGroupId(), plan.year())) {
            return Optional.of(new Answer.NotInGroup(plan.year()));
        }
        return symbol == null || on == null
                ? Optional.empty()
                : versions.findOther(scope.tenant(), plan.id(), symbol, on.text())
                        .map(Answer.AlreadyKept::new);
    }

    /** The kind's way of writing it, unless the paper has another. */
    private static @Nullable String symbol(RecordPlan command, PlanKind kind) {
        var on = command.issuedOn();
        if (command.symbol() != null || command.number() == null || on == null) {
            return command.symbol();
        }
        return kind.definition().pattern().symbol(command.number().text(), on.first().getYear());
    }

    /** A number whose year is known is entered in the register, so that none is given twice. */
    private Optional<Answer> number(Scope scope, RecordPlan command, PlanRow plan, PlanKind kind) {
        var on = command.issuedOn();
        if (command.number() == null || on == null) {
            return Optional.empty();
        }
        var take =
                new TakeNumber(
                        kind.definition().register(),
                        on.first().getYear(),
                        new Numbering.Typed(command.number()),
                        new Bearer.OfPlan(plan.id(), plan.version() + 1));
        return switch (registers.take(scope, take)) {
            case TakeNumber.Answer.Taken _ -> Optional.empty();
            case TakeNumber.Answer.AlreadyTaken(var number) ->
                    Optional.of(new Answer.NumberTaken(number));
        };
    }
}
