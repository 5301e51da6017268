package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.tenants.council.DrawMinutes;
import vn.thidua.tenants.council.Minutes;

/** Minutes are drawn up twice, and read. */
@Singleton
final class MinutesErrand implements Errand {
    private final MinutesCases cases;
    private final Minutes minutes;

    MinutesErrand(MinutesCases cases, Minutes minutes) {
        this.cases = cases;
        this.minutes = minutes;
    }

    @Override
    public void run(World world) {
        var draw = new DrawMinutes(cases.closed(world).id(), null, null);
        minutes.draw(world.own(), draw);
        minutes.draw(world.own(), draw);
        minutes.list(world.own(), List.of(draw.session()));
    }
}
