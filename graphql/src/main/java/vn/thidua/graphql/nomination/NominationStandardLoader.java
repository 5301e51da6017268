package vn.thidua.graphql.nomination;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.nomination.NominationStandards;
import vn.thidua.tenants.standard.JudgedStandard;

/** Reads what was asked of nominees. */
@Singleton
final class NominationStandardLoader implements Loader<NominationId, List<JudgedStandard>> {
    private final NominationStandards standards;

    NominationStandardLoader(NominationStandards standards) {
        this.standards = standards;
    }

    @Override
    public Map<NominationId, List<JudgedStandard>> load(
            CallerContext caller, Set<NominationId> keys) {
        return standards.of(caller.scope(), keys);
    }
}
