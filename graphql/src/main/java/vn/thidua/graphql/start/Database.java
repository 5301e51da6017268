package vn.thidua.graphql.start;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.resource.ResourceFolder;
import vn.thidua.infra.migration.AppliedChanges;
import vn.thidua.infra.mysql.EmbeddedMysql;
import vn.thidua.infra.mysql.OwnMysql;

/**
 * The database that the program works on.
 *
 * @param changes the program's change files
 * @param current whether the database has them all
 * @param embedded the server that we started and shall stop; absent if the database is the user's
 */
record Database(
        Options.Database address,
        AppliedChanges changes,
        boolean current,
        @Nullable EmbeddedMysql embedded)
        implements AutoCloseable {
    private static final String NAME = "thidua";

    static Database of(Options options, Consumer<String> progress) {
        var changes = AppliedChanges.of(ResourceFolder.read("db/changes", ".sql"));
        var own = options.database();
        if (own != null) {
            var current = OwnMysql.has(changes, own.url(), own.user(), own.password());
            return new Database(own, changes, current, null);
        }
        var server = EmbeddedMysql.start(options.data(), options.home(), progress);
        server.keepAlive(progress);
        var address = new Options.Database(server.url(NAME), server.user(), server.password());
        return new Database(address, changes, server.has(changes, NAME), server);
    }

    /** How the application finds it, and whether it has to bring it up to date first. */
    Map<String, Object> properties() {
        return Map.of(
                "datasources.default.url", address.url(),
                "datasources.default.username", address.user(),
                "datasources.default.password", address.password(),
                "liquibase.enabled", !current);
    }

    /** The application is there, and so the database is up to date. */
    void noteCurrent() {
        if (!current) {
            changes.note(address.url(), address.user(), address.password());
        }
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
