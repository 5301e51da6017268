package vn.thidua.tenants.upgrade;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.template.Adoptions;
import vn.thidua.tenants.plan.Plan;
import vn.thidua.tenants.plan.Plans;

/** The door to the plans whose templates have a newer version that nobody has dealt with. */
@Singleton
@Transactional
public class UpgradesWaiting {
    /** So many are named, the others are counted. */
    public static final int NAMED_MAX = 5;

    private final Adoptions adoptions;
    private final Plans plans;

    UpgradesWaiting(Adoptions adoptions, Plans plans) {
        this.adoptions = adoptions;
        this.plans = plans;
    }

    /** Those whose time is not over; two statements. */
    public PlansToUpgrade list(Scope scope) {
        scope.require(Permission.READ);
        var open =
                plans.findAll(scope, adoptions.behind(scope)).stream()
                        .filter(UpgradesWaiting::isAlive)
                        .sorted(Comparator.comparing(Plan::changedAt))
                        .toList();
        return new PlansToUpgrade(open.size(), open.stream().limit(NAMED_MAX).toList());
    }

    private static boolean isAlive(Plan plan) {
        return switch (plan.standing().state()) {
            case DRAFT, SUBMITTED, APPROVED, ISSUED -> true;
            case CLOSED, ARCHIVED, DISCARDED, HANDED_ON -> false;
        };
    }

    /**
     * Plans whose templates say something new.
     *
     * @param count how many there are
     * @param plans those that were left alone longest
     */
    public record PlansToUpgrade(int count, List<Plan> plans) {
        public PlansToUpgrade {
            plans = List.copyOf(plans);
        }
    }
}
