package vn.thidua.graphql.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.DraftStage;
import vn.thidua.tenants.plan.Plan;
import vn.thidua.tenants.plan.PlanState;

/** A plan of the agency as its people see it. */
record PlanView(
        PlanId id,
        String title,
        int year,
        String kindName,
        PlanState state,
        @Nullable DraftStage draftStage,
        int version,
        boolean recorded,
        @Nullable String documentSymbol,
        @Nullable String issueDate,
        @Nullable String returnReason,
        Instant changedAt) {

    static PlanView of(Plan plan) {
        var current = plan.current();
        var on = current == null ? null : current.issuedOn();
        return new PlanView(
                plan.id(),
                plan.title(),
                plan.year(),
                plan.kind().name(),
                plan.standing().state(),
                plan.standing().stage(),
                plan.standing().version(),
                plan.recorded(),
                current == null ? null : current.symbol(),
                on == null ? null : on.text(),
                plan.returnReason(),
                plan.changedAt());
    }
}
