package vn.thidua.infra.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;

/** The switch to another MySQL keeps its word, or says that it cannot. */
class ContainerMysqlIT {
    private static final String IMAGE = "mysql:8.4";

    @Test
    void saysSoWhereThereIsNoDocker() {
        assumeThat(ContainerMysql.isDockerHere()).isFalse();

        assertThatThrownBy(() -> ContainerMysql.start(IMAGE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("shall run on mysql:8.4 (-Dthidua.mysql), which needs Docker")
                .hasMessageContaining("leave the switch out");
    }

    @Test
    void isAServerOfThatVersionWhereThereIs() throws Exception {
        assumeThat(ContainerMysql.isDockerHere()).isTrue();

        try (var server = ContainerMysql.start(IMAGE);
                var connection = server.connect()) {
            assertThat(connection.getMetaData().getDatabaseProductVersion()).startsWith("8.4.");
        }
    }
}
