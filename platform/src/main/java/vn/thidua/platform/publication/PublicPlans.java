package vn.thidua.platform.publication;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.text.Folding;

/**
 * The door for everybody, signed in or not, to plans that their keepers have made public. What has
 * another audience is not here, whoever asks.
 */
@Singleton
public class PublicPlans {
    private static final String LATEST = "public-latest";
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final PlanId LAST = new PlanId(new UUID(-1L, -1L));

    private final PublicPlanRepository plans;

    PublicPlans(PublicPlanRepository plans) {
        this.plans = plans;
    }

    /** The plan, if it is public. */
    public Optional<PublicPlan> find(PlanId plan) {
        return plans.find(plan);
    }

    /** The public plans that the filter lets through, the latest first. */
    public Page<PublicPlan> list(PublicPlanFilter filter, PageRequest page) {
        var cursor = page.cursor(LATEST, 2);
        var rows =
                plans.list(
                        filter.issuer(),
                        filter.year(),
                        Folding.pattern(filter.words()),
                        cursor.map(at -> at.date(0)).orElse(LAST_DAY),
                        cursor.map(at -> new PlanId(at.id(1))).orElse(LAST),
                        page.limit());
        return Page.of(rows, page, plan -> Cursor.of(LATEST, plan.orderedOn(), plan.id().value()));
    }

    /** The current versions of those of these plans that are public, in no order. */
    public List<PublishedVersion> currentVersions(Collection<PlanId> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : plans.listCurrent(wanted).stream().map(VersionRow::published).toList();
    }
}
