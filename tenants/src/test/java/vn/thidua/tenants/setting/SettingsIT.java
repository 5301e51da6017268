package vn.thidua.tenants.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;

@ExtendWith(House.class)
class SettingsIT {
    private final Casting casting;
    private final Settings settings;
    private final Scope north;
    private final Scope south;

    SettingsIT(Casting casting, Settings settings) {
        this.casting = casting;
        this.settings = settings;
        var cast = casting.cast();
        this.north = cast.north();
        this.south = cast.south();
    }

    @Test
    void holdsTheDefaultsUntilSomethingIsSet() {
        var changed =
                settings.change(
                        north, new ChangeSettings(0, ProgressCounts.AFTER_CONFIRMATION, null));

        var expected = new AgencySettings(ProgressCounts.AFTER_CONFIRMATION, 10, 1);
        assertThat(changed).isEqualTo(new ChangeSettings.Answer.Changed(expected));
        assertThat(settings.fetch(north)).isEqualTo(expected);
        assertThat(settings.fetch(south)).isEqualTo(AgencySettings.DEFAULT);
    }

    @Test
    void whatIsLeftOutStaysAndNobodyKeepsObjectorsForEver() {
        settings.change(north, new ChangeSettings(0, ProgressCounts.AT_ONCE, 5));

        settings.change(north, new ChangeSettings(1, ProgressCounts.AFTER_CONFIRMATION, null));

        assertThat(settings.fetch(north))
                .isEqualTo(new AgencySettings(ProgressCounts.AFTER_CONFIRMATION, 5, 2));
        for (var years : new int[] {0, 21}) {
            assertThat(settings.change(north, new ChangeSettings(2, ProgressCounts.AT_ONCE, years)))
                    .isEqualTo(new ChangeSettings.Answer.YearsOutOfRange(1, 20));
        }
        assertThat(settings.fetch(north).revision()).isEqualTo(2);
    }

    @Test
    void tellsWhoeverChangesSecond() {
        var command = new ChangeSettings(0, ProgressCounts.AFTER_CONFIRMATION, null);

        var answers =
                AtOnce.<ChangeSettings.Answer>all(
                        () -> settings.change(north, command),
                        () -> settings.change(north, command));

        var stored = settings.fetch(north);
        assertThat(stored.revision()).isEqualTo(1);
        assertThat(answers)
                .containsExactlyInAnyOrder(
                        new ChangeSettings.Answer.Changed(stored),
                        new ChangeSettings.Answer.Conflict(stored));
    }

    @Test
    void letsOnlyAdministratorsSet() {
        var clerk = casting.as(north, Role.OFFICE_CLERK);
        var command = new ChangeSettings(0, ProgressCounts.AFTER_CONFIRMATION, null);

        assertThatThrownBy(() -> settings.change(clerk, command)).isInstanceOf(NotPermitted.class);

        assertThat(settings.fetch(clerk)).isEqualTo(AgencySettings.DEFAULT);
    }
}
