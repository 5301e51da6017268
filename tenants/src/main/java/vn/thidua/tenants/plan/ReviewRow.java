package vn.thidua.tenants.plan;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.body.content.ReviewKind;
import vn.thidua.platform.publication.PlanId;

/** One review of a plan. */
@MappedEntity("plan_review")
record ReviewRow(
        TenantId tenantId,
        @Id PlanId planId,
        ReviewKind kind,
        LocalDate heldOn,
        String note,
        Instant enteredAt,
        AccountId enteredBy) {

    Review review() {
        return new Review(kind, heldOn, note);
    }
}
