package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanHeader;
import vn.thidua.platform.body.value.Attempt;
import vn.thidua.platform.body.value.BodyRefusedException;
import vn.thidua.platform.body.value.RoughDate;
import vn.thidua.platform.body.warning.Warnings;
import vn.thidua.tenants.kind.PlanKind;
import vn.thidua.tenants.kind.PlanKinds;
import vn.thidua.tenants.plan.IssuePlan.Answer;
import vn.thidua.tenants.plan.IssuePlan.Gap;
import vn.thidua.tenants.register.DocumentNumber;
import vn.thidua.tenants.register.Registers;
import vn.thidua.tenants.register.TakeNumber;

/** The door through which approved plans are issued: numbered, sealed and put in force. */
@Singleton
@Transactional
public class Issuing {
    private final Plans reads;
    private final PlanKinds kinds;
    private final PlanRepository plans;
    private final VersionRepository versions;
    private final DraftStore drafts;
    private final Registers registers;
    private final BodyCodec codec;
    private final WarningCodec warnings;
    private final Audit audit;
    private final Clock clock;

    Issuing(
            Plans reads,
            PlanKinds kinds,
            PlanRepository plans,
            VersionRepository versions,
            DraftStore drafts,
            Registers registers,
            BodyCodec codec,
            WarningCodec warnings,
            Audit audit,
            Clock clock) {
        this.reads = reads;
        this.kinds = kinds;
        this.plans = plans;
        this.versions = versions;
        this.drafts = drafts;
        this.registers = registers;
        this.codec = codec;
        this.warnings = warnings;
        this.audit = audit;
        this.clock = clock;
    }

    /** The clerk issues what was approved, as the plan's first version or its next one. */
    public Answer issue(Scope scope, IssuePlan command) {
        var plan =
                plans.lock(scope.tenant(), command.plan())
                        .orElseThrow(() -> new NotVisible(Desk.PLAN));
        scope.require(PlanRights.issuing(plan.scope()));
        if (plan.draftStage() != DraftStage.APPROVED) {
            return new Answer.NotNow(plan.standing());
        }
        var today = LocalDate.now(clock);
        if (command.issuedOn().isAfter(today)) {
            return new Answer.DateToCome(today);
        }
        var body = drafts.load(scope.tenant(), plan.id());
        var gaps = gaps(command, body.header());
        if (!gaps.isEmpty()) {
            return new Answer.Incomplete(gaps);
        }
        var kind = kinds.fetchRevision(scope, plan.kindId(), plan.kindRevision());
        return switch (numbered(scope, command, plan, kind)) {
            case TakeNumber.Answer.AlreadyTaken(var number) -> new Answer.NumberTaken(number);
            case TakeNumber.Answer.Taken(var number) ->
                    issued(scope, command, plan, kind, body, number);
        };
    }

    private static List<Gap> gaps(IssuePlan command, PlanHeader header) {
        var head =
                DocumentHead.issued(
                        header, "", command.issuedOn(), command.place(), command.signature());
        var gaps = new ArrayList<Gap>();
        if (head.signature() == null || head.signature().signerName() == null) {
            gaps.add(Gap.SIGNER_MISSING);
        }
        if (head.letterhead() == null || head.letterhead().place() == null) {
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
                        plan.id(),
                        plan.version() + 1));
    }

    private Answer issued(
            Scope scope,
            IssuePlan command,
            PlanRow plan,
            PlanKind kind,
            PlanBody draft,
            DocumentNumber number) {
        var on = command.issuedOn();
        var symbol = kind.definition().pattern().symbol(number.text(), on.getYear());
        var header =
                DocumentHead.issued(
                        draft.header(), symbol, on, command.place(), command.signature());
        var body =
                switch (draft.withHeader(header)) {
                    case Attempt.Made(var made) -> made;
                    case Attempt.Refused(var reasons) ->
                            throw new BodyRefusedException(reasons.getFirst());
                };
        var version = plan.version() + 1;
        DraftStore.one(
                plans.issue(
                        scope.tenant(),
                        plan.id(),
                        on,
                        PlanRow.titleOf(header),
                        PlanRow.foldedOf(header),
                        clock.instant(),
                        scope.account()));
        versions.insert(row(scope, command, plan, body, number, symbol));
        drafts.close(scope.tenant(), plan.id());
        var detail = Map.of("version", Integer.toString(version), "symbol", symbol);
        audit.record(scope, "plan.issue", Desk.PLAN, plan.id(), detail);
        return new Answer.Issued(reads.fetchPlan(scope, plan.id()));
    }

    private VersionRow row(
            Scope scope,
            IssuePlan command,
            PlanRow plan,
            PlanBody body,
            DocumentNumber number,
            String symbol) {
        return new VersionRow(
                scope.tenant(),
                plan.id(),
                plan.version() + 1,
                PlanBody.FORMAT,
                codec.write(body),
                number.text(),
                symbol,
                command.issuedOn(),
                RoughDate.on(command.issuedOn()).text(),
                command.audience(),
                command.linkPolicy(),
                false,
                warnings.write(Warnings.of(body, command.issuedOn())),
                clock.instant(),
                scope.account());
    }
}
