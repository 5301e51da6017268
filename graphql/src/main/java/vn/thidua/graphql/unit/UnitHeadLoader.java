package vn.thidua.graphql.unit;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.person.UnitHead;
import vn.thidua.tenants.person.UnitHeads;
import vn.thidua.tenants.unit.UnitId;

/** Reads who heads units. */
@Singleton
final class UnitHeadLoader implements Loader<UnitId, UnitHead> {
    private final UnitHeads heads;

    UnitHeadLoader(UnitHeads heads) {
        this.heads = heads;
    }

    @Override
    public Map<UnitId, UnitHead> load(CallerContext caller, Set<UnitId> keys) {
        return heads.list(caller.scope(), keys).stream()
                .collect(Collectors.toMap(UnitHead::unitId, Function.identity()));
    }
}
