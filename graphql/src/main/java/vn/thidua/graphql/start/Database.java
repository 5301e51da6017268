package vn.thidua.graphql.start;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.mysql.EmbeddedMysql;
import vn.thidua.infra.mysql.OwnMysql;

/**
 * The database that the program works on.
 *
 * @param embedded the server that we started and shall stop; absent if the database is the user's
 */
record Database(Map<String, Object> properties, @Nullable EmbeddedMysql embedded)
        implements AutoCloseable {

    static Database of(Options options, Consumer<String> progress) {
        var own = options.database();
        if (own != null) {
            OwnMysql.check(own.url(), own.user(), own.password());
            return new Database(properties(own.url(), own.user(), own.password()), null);
        }
        var server = EmbeddedMysql.start(options.data(), options.home(), progress);
        server.keepAlive(progress);
        return new Database(
                properties(server.url("thidua"), server.user(), server.password()), server);
    }

    private static Map<String, Object> properties(String url, String user, String password) {
        return Map.of(
                "datasources.default.url", url,
                "datasources.default.username", user,
                "datasources.default.password", password);
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
