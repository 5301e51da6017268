package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.warning.Warnings;
import vn.thidua.tenants.kind.KindScope;
import vn.thidua.tenants.kind.PlanKind;

/** Makes a draft the version in force: seals its text, ends the draft, lets others see it. */
@Singleton
final class Sealing {
    private final PlanRepository plans;
    private final VersionRepository versions;
    private final DraftStore drafts;
    private final SearchedPlans searched;
    private final Publishing publishing;
    private final ParentSending parents;
    private final BodyCodec codec;
    private final WarningCodec warnings;
    private final Audit audit;
    private final Clock clock;

    Sealing(
            PlanRepository plans,
            VersionRepository versions,
            DraftStore drafts,
            SearchedPlans searched,
            Publishing publishing,
            ParentSending parents,
            BodyCodec codec,
            WarningCodec warnings,
            Audit audit,
            Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.drafts = drafts;
        this.searched = searched;
        this.publishing = publishing;
        this.parents = parents;
        this.codec = codec;
        this.warnings = warnings;
        this.audit = audit;
        this.clock = clock;
    }

    /** In the transaction of a door that has locked the plan and decided that it may be so. */
    void seal(Scope scope, PlanRow plan, PlanKind kind, PlanBody body, Seal seal) {
        var isNext = plan.scope() == KindScope.AGENCY && plan.version() > 0;
        if (isNext) {
            parents.prepareNext(scope, plan.id());
        }
        move(scope, plan, body, seal);
        var row = row(scope, plan, body, seal);
        versions.insert(row);
        drafts.close(scope.tenant(), plan.id());
        searched.keep(plan, body, seal.symbol());
        var detail =
                Map.of(
                        "version",
                        Integer.toString(row.version()),
                        "symbol",
                        seal.symbol() == null ? "" : seal.symbol());
        var action = seal.recorded() ? "plan.record" : "plan.issue";
        audit.record(scope, action, Desk.SUBJECT, plan.id(), detail);
        if (plan.scope() == KindScope.AGENCY) {
            var waiting = parents.held(scope, plan.id());
            publishing.publish(scope, plan, kind.definition().name(), body, row, seal);
            parents.send(scope, waiting);
        }
        if (isNext) {
            parents.answerWithNext(scope, plan.id());
        }
    }

    private void move(Scope scope, PlanRow plan, PlanBody body, Seal seal) {
        var title = PlanRow.titleOf(body.header());
        var folded = PlanRow.foldedOf(body.header());
        var now = clock.instant();
        var moved =
                seal.recorded()
                        ? plans.record(
                                scope.tenant(),
                                plan.id(),
                                seal.day(),
                                title,
                                folded,
                                now,
                                scope.account())
                        : plans.issue(
                                scope.tenant(),
                                plan.id(),
                                seal.day(),
                                title,
                                folded,
                                now,
                                scope.account());
        DraftStore.one(moved);
    }

    private VersionRow row(Scope scope, PlanRow plan, PlanBody body, Seal seal) {
        var on = seal.on();
        var asOf = on == null ? LocalDate.now(clock) : on.first();
        return new VersionRow(
                scope.tenant(),
                plan.id(),
                plan.version() + 1,
                PlanBody.FORMAT,
                codec.write(body),
                seal.number(),
                seal.symbol(),
                seal.day(),
                on == null ? null : on.text(),
                seal.audience(),
                seal.linkPolicy(),
                seal.recorded(),
                warnings.write(Warnings.of(body, asOf)),
                clock.instant(),
                scope.account());
    }
}
