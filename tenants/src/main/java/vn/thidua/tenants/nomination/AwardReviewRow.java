package vn.thidua.tenants.nomination;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.publication.PlanId;

@MappedEntity("award_review")
record AwardReviewRow(
        TenantId tenantId,
        @Id AwardReviewId id,
        PlanId planId,
        int planVersion,
        AwardStage stage,
        int year,
        int turn,
        @Nullable String wave,
        LocalDate countedOn,
        boolean registeredOnly,
        AwardReviewState state,
        Instant openedAt,
        AccountId openedBy) {
    AwardReview review() {
        return new AwardReview(
                id,
                planId,
                planVersion,
                stage,
                year,
                turn,
                wave,
                countedOn,
                registeredOnly,
                state,
                openedAt,
                openedBy);
    }
}
