package vn.thidua.bench.fill;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Consumer;
import vn.thidua.bench.country.Country;
import vn.thidua.platform.body.BodyCodec;

/** Fills a database that the program has migrated and nobody has worked in. */
@Singleton
public final class Filling {
    private final BodyCodec codec;
    private final JsonMapper json;

    Filling(BodyCodec codec, JsonMapper json) {
        this.codec = codec;
        this.json = json;
    }

    /** How to reach a database. */
    public record Place(String url, String user, String password) {
        Connection connect() throws SQLException {
            var join = url.contains("?") ? "&" : "?";
            return DriverManager.getConnection(
                    url + join + "allowLoadLocalInfile=true&connectionTimeZone=UTC",
                    user,
                    password);
        }
    }

    /** Fills it, or refuses if it is not empty. */
    public void fill(Country country, Place place, Consumer<String> told) {
        try (var connection = place.connect()) {
            refuseUsed(connection);
            try (var _ = Pace.loosened(connection, told)) {
                fill(country, connection, new Progress(told));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void refuseUsed(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM agency")) {
            rows.next();
            if (rows.getLong(1) > 0) {
                throw new IllegalStateException("the database is not empty");
            }
        }
    }

    private void fill(Country country, Connection connection, Progress progress)
            throws SQLException {
        var measures = Measures.completed(connection);
        try (var loader = new Loader(connection, progress)) {
            progress.phase("directory", () -> new DirectoryTables(country, loader).fill());
            progress.phase("accounts", () -> new AccessTables(country, loader).fill());
            progress.phase("units", () -> new UnitTables(country, loader).fill());
            var kinds = new KindTables(country, loader, json);
            var text = new PlanText(country, codec);
            progress.phase("kinds of plans", kinds::fill);
            progress.phase("plans", new PlanTables(country, loader, kinds, text)::fill);
            progress.phase(
                    "published plans", new PublishedTables(country, loader, kinds, text)::fill);
            progress.phase("words", new WordTables(country, loader, text, codec)::fill);
            progress.phase("links", new LinkTables(country, loader)::fill);
            progress.phase("duties", new DutyTables(country, loader)::fill);
            figures(country, loader, progress);
            progress.phase("reports", new ReportTables(country, loader, measures)::fill);
        }
        DayTables.close(connection);
        try (var statement = connection.createStatement()) {
            statement.execute("ANALYZE TABLE " + String.join(", ", Tables.of(connection)));
        }
    }

    private static void figures(Country country, Loader loader, Progress progress) {
        var plans = country.planClosure();
        var targets = country.targetClosure();
        var sums = new Sums(country);
        progress.phase("graph", new GraphTables(country, loader, plans, targets)::fill);
        progress.phase("facts", new FactTables(country, loader, sums)::fill);
        progress.phase("sums", new SumTables(country, loader, sums, plans, targets)::fill);
        progress.phase("days", new DayTables(country, loader, plans, targets)::fill);
    }
}
