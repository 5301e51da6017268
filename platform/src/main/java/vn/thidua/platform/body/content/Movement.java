package vn.thidua.platform.body.content;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.Ordered;
import vn.thidua.platform.body.value.Period;

/**
 * A movement that the plan launches, carries out or takes part in.
 *
 * @param name absent for movements that are still to be launched
 * @param movementKind absent where the plan does not say
 * @param launchedBy the launching body in the words of the plan
 * @param main whether it is what the whole plan is about
 * @param toCome whether it stands for movements launched later, during the plan
 * @param period the movement's own period, which may be longer than the plan's
 * @param yearActions what the plan does about it; empty where it only takes part
 */
@Serdeable
public record Movement(
        @Nullable String name,
        @Nullable MovementKind movementKind,
        @Nullable LaunchingAuthority launchingAuthority,
        @Nullable String launchedBy,
        boolean main,
        boolean toCome,
        @Nullable Period period,
        Set<YearAction> yearActions)
        implements ItemContent {

    public Movement {
        yearActions = Ordered.set(yearActions);
    }
}
