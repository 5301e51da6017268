package vn.thidua.graphql.office;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.office.Office;
import vn.thidua.tenants.office.OfficeId;
import vn.thidua.tenants.office.Offices;

/** Reads the offices that other things name: all at once, there are not many. */
@Singleton
public final class OfficeLoader implements Loader<OfficeId, Office> {
    private final Offices offices;

    OfficeLoader(Offices offices) {
        this.offices = offices;
    }

    @Override
    public Map<OfficeId, Office> load(CallerContext caller, Set<OfficeId> keys) {
        return offices.list(caller.scope()).stream()
                .filter(office -> keys.contains(office.id()))
                .collect(Collectors.toMap(Office::id, Function.identity()));
    }
}
