package vn.thidua.infra.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.infra.testing.AtOnce;

/** The programs are unpacked once, whoever comes first. */
class MysqlBinariesIT {
    @TempDir Path parent;

    @Test
    void programsThatStartTogetherShareOneCopy() throws IOException {
        Callable<Path> unpack = () -> MysqlBinaries.unpackedIn(parent).folder();

        var folders = AtOnce.all(unpack, unpack);

        assertThat(folders).containsOnly(parent.resolve("mysql-8.0.31"));
        try (var left = Files.list(parent)) {
            assertThat(left).containsExactly(parent.resolve("mysql-8.0.31"));
        }
    }
}
