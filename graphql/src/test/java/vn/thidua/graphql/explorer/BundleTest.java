package vn.thidua.graphql.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.infra.testing.TestServer;

/** The committed bundle of GraphiQL's page is the one that its sources make. */
class BundleTest {
    private static final Path SOURCES = TestServer.root().resolve("graphql/graphiql");
    private static final Path BUNDLE =
            TestServer.root().resolve("graphql/src/main/resources/graphiql");

    @Test
    void isMadeOfItsSources() throws IOException {
        assertThat(Files.readString(BUNDLE.resolve("built-from.txt")).strip())
                .as("The page has changed: npm ci && npm run build in graphql/graphiql, commit.")
                .isEqualTo(digest());
    }

    @Test
    void isSmallAndCarriesItsLicences() throws IOException {
        assertThat(Files.size(BUNDLE.resolve("app.js"))).isLessThan(2_000_000);
        assertThat(Files.readString(BUNDLE.resolve("LICENSES.txt")))
                .contains("graphiql 4", "react 19", "codemirror 5", "graphql 16");
    }

    @Test
    void namesNoRegistryInItsLock() throws IOException {
        assertThat(Files.readString(SOURCES.resolve("package-lock.json")))
                .doesNotContain("\"resolved\"", "registry");
    }

    private static String digest() throws IOException {
        try (var page = Files.list(SOURCES.resolve("page"))) {
            var others = Stream.of("build.mjs", "package-lock.json", "package.json");
            var hash = MessageDigest.getInstance("SHA-256");
            for (var file :
                    Stream.concat(others, page.map(f -> "page/" + f.getFileName()))
                            .sorted()
                            .toList()) {
                hash.update(Files.readAllBytes(SOURCES.resolve(file)));
            }
            return HexFormat.of().formatHex(hash.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
