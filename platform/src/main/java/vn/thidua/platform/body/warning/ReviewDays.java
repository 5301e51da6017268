package vn.thidua.platform.body.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.CampaignWave;
import vn.thidua.platform.body.content.PlanPhase;
import vn.thidua.platform.body.content.Review;

/** Reviews of waves and phases that are tied to an event, or to nothing, but to no day. */
final class ReviewDays implements Check {

    @Override
    public List<Warning> warnings(PlanBody body, LocalDate asOf) {
        return body.items().stream().flatMap(item -> warning(item).stream()).toList();
    }

    private static Optional<Warning> warning(PlanItem item) {
        Review review = review(item);
        if (review == null || review.heldOn() != null) {
            return Optional.empty();
        }
        String together = review.together();
        return Optional.of(
                Warning.at(
                        item,
                        WarningCode.REVIEW_WITHOUT_DAY,
                        together,
                        together == null ? "" : together));
    }

    private static @Nullable Review review(PlanItem item) {
        return switch (item.content()) {
            case CampaignWave wave -> wave.review();
            case PlanPhase phase -> phase.review();
            default -> null;
        };
    }
}
