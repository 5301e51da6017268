package vn.thidua.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.directory.AgencyKind;

/** Administrators who set the web origins of their agency at the same moment. */
@ExtendWith(House.class)
class OriginsAtOnceIT {
    private static final int ROUNDS = 5;

    private final Casting casting;
    private final Tenants tenants;

    OriginsAtOnceIT(Casting casting, Tenants tenants) {
        this.casting = casting;
        this.tenants = tenants;
    }

    @Test
    void leaveWhatOneOfThemHasSaidAndNoMixture() {
        var said =
                List.of(
                        List.of("https://a.example.vn", "https://c.example.vn"),
                        List.of("https://b.example.vn", "https://c.example.vn"),
                        List.of("https://c.example.vn"));
        for (var round = 0; round < ROUNDS; round++) {
            var north = casting.tenant("North", AgencyKind.PROVINCIAL_DEPARTMENT);

            var answers =
                    AtOnce.all(
                            said.stream()
                                    .<Callable<Boolean>>map(
                                            origins -> () -> tenants.changeOrigins(north, origins))
                                    .toList());

            assertThat(answers).containsOnly(true);
            assertThat(said).contains(tenants.origins(north));
        }
    }
}
