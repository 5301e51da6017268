package vn.thidua.graphql.nomination;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.nomination.Preference;
import vn.thidua.tenants.nomination.Preferences;

/** Reads whom the law prefers. */
@Singleton
final class PreferenceLoader implements Loader<NominationId, List<Preference>> {
    private final Preferences preferences;

    PreferenceLoader(Preferences preferences) {
        this.preferences = preferences;
    }

    @Override
    public Map<NominationId, List<Preference>> load(CallerContext caller, Set<NominationId> keys) {
        return preferences.of(caller.scope(), keys);
    }
}
