package vn.thidua.graphql.setting;

import jakarta.inject.Singleton;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.tenants.setting.AgencySettings;
import vn.thidua.tenants.setting.Settings;

/** {@code OwnAgency.settings}. */
@Singleton
final class AgencySettingsField implements ObjectField<OwnAgency> {
    private final Settings settings;

    AgencySettingsField(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "settings";
    }

    @Override
    public AgencySettings fetch(OwnAgency own, Arguments arguments, CallerContext caller) {
        return settings.fetch(own.scope());
    }
}
