package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.tenants.council.Places;
import vn.thidua.tenants.council.Proxies;
import vn.thidua.tenants.council.RecordMandate;

/** Mandates and places are said twice, and read. */
@Singleton
final class PlacesErrand implements Errand {
    private final PlacesCases cases;
    private final Proxies proxies;
    private final Places places;

    PlacesErrand(PlacesCases cases, Proxies proxies, Places places) {
        this.cases = cases;
        this.proxies = proxies;
        this.places = places;
    }

    @Override
    public void run(World world) {
        var session = cases.absent(world);
        var mandate = new RecordMandate(session.id(), 2, 1, "Giấy ủy quyền");
        proxies.record(world.own(), mandate);
        proxies.record(world.own(), mandate);
        proxies.list(world.own(), List.of(session.id()));
        cases.limit(world, session);
        cases.limit(world, session);
        places.list(world.own(), List.of(session.id()));
    }
}
