package vn.thidua.graphql.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.testing.Api;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;

@ExtendWith(House.class)
class SettingsHttpIT {
    private final Api api;
    private final Casting casting;

    SettingsHttpIT(Api api, Casting casting) {
        this.api = api;
        this.casting = casting;
    }

    @Test
    void setsWhenProgressCountsForAdministratorsOnly() {
        var north = casting.cast().north();
        var administrator = api.colleague(north, Role.ADMINISTRATOR);
        var viewer = api.colleague(north, Role.VIEWER);
        var input = Map.of("revision", 0, "progressCounts", "AFTER_CONFIRMATION");
        var query = "{ agency { settings { progressCounts objectorYears revision } } }";

        var refused = viewer.mutate("settingsChange", input, "settings { revision }");
        var before = viewer.ask(query);
        var changed = administrator.mutate("settingsChange", input, "settings { revision }");
        var conflict = administrator.mutate("settingsChange", input, "settings { revision }");
        var endless = Map.of("revision", 1, "progressCounts", "AT_ONCE", "objectorYears", 99);
        var refusedYears = administrator.mutate("settingsChange", endless, "settings { revision }");
        var after = viewer.ask(query);

        assertThat(refused.errorCode()).isEqualTo("NOT_PERMITTED");
        assertThat(before.at("data.agency.settings.progressCounts")).isEqualTo("AT_ONCE");
        assertThat(changed.at("data.settingsChange.settings.revision")).isEqualTo(1);
        assertThat(conflict.at("data.settingsChange.errors.0.code")).isEqualTo("CONFLICT");
        assertThat(conflict.at("data.settingsChange.settings.revision")).isEqualTo(1);
        assertThat(refusedYears.at("data.settingsChange.errors.0.code"))
                .isEqualTo("YEARS_OUT_OF_RANGE");
        assertThat(after.at("data.agency.settings.objectorYears")).isEqualTo(10);
        assertThat(after.at("data.agency.settings.progressCounts")).isEqualTo("AFTER_CONFIRMATION");
    }
}
