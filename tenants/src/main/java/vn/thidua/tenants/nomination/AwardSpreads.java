package vn.thidua.tenants.nomination;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;

/** The door of who asks how the awards of reviews are spread. */
@Singleton
@Transactional
public class AwardSpreads {
    private final AwardSpreadRepository nominations;

    AwardSpreads(AwardSpreadRepository nominations) {
        this.nominations = nominations;
    }

    /** How those of these reviews are spread; nothing of those in which nobody is nominated. */
    public Map<AwardReviewId, AwardSpread> of(Scope scope, Collection<AwardReviewId> reviews) {
        scope.require(Permission.READ);
        return reviews.isEmpty()
                ? Map.of()
                : nominations.list(scope.tenant(), reviews).stream()
                        .collect(
                                Collectors.groupingBy(
                                        AwardSpreadRepository.SpreadLine::reviewId,
                                        Collectors.collectingAndThen(
                                                Collectors.toList(), AwardSpread::of)));
    }
}
