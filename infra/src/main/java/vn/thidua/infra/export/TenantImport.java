package vn.thidua.infra.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.thidua.infra.export.Manifest.Part;

/**
 * Takes a tenant into an installation that holds nobody yet. All files are looked at before the
 * first row is written; then everything is written in one transaction, or nothing.
 */
public final class TenantImport {
    private final Place place;
    private final String schema;
    private final Consumer<String> progress;
    private final Recipe recipe = Recipe.read();

    /**
     * Into this installation.
     *
     * @param schema which change files its database has
     * @param progress hears what takes time
     */
    public TenantImport(Place place, String schema, Consumer<String> progress) {
        this.place = place;
        this.schema = schema;
        this.progress = progress;
    }

    /**
     * What was taken in.
     *
     * @param invited the administrators, each with a word to set a password
     */
    public record Imported(Manifest manifest, List<Invited> invited) {}

    /**
     * Reads the folder that {@link TenantExport} wrote.
     *
     * @throws ExportRefused if something of it is damaged or of another version, or the
     *     installation is not empty
     */
    public Imported read(Path folder) {
        var manifest = ManifestFile.read(folder);
        requireFitting(manifest);
        progress.accept("looking through " + manifest.parts().size() + " files");
        manifest.parts().forEach(part -> requireWhole(folder, part));
        try (var database = place.connect()) {
            return read(database, folder, manifest);
        } catch (SQLException e) {
            throw refused(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** States 22 and 23: a value or a row that the tables do not take, such as a username taken. */
    private static RuntimeException refused(SQLException e) {
        var state = e.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23"))
                ? new ExportRefused("A row cannot be taken in: " + e.getMessage(), e)
                : new IllegalStateException(e);
    }

    private void requireFitting(Manifest manifest) {
        if (!manifest.schema().equals(schema)) {
            throw new ExportRefused(
                    """
                    The export is of another version of the program (its database had %s, this one \
                    has %s): take it in with the version that wrote it, and update afterwards."""
                            .formatted(manifest.schema(), schema));
        }
        var wanted = recipe.taken().stream().map(Recipe.Entry::table).toList();
        var found = manifest.parts().stream().map(Part::table).toList();
        if (!found.equals(wanted)) {
            throw new ExportRefused(
                    "the export has the tables %s and not %s".formatted(found, wanted));
        }
    }

    private static void requireWhole(Path folder, Part part) {
        var file = folder.resolve(part.file());
        try {
            if (!Files.exists(file) || !Digests.of(file).equals(part.sha256())) {
                throw new ExportRefused(
                        file + " is damaged or missing: it is not what the manifest says");
            }
        } catch (IOException e) {
            throw new ExportRefused(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Imported read(Connection database, Path folder, Manifest manifest)
            throws SQLException, IOException {
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            // Rows name each other in all directions; what they name is looked at once all are in.
            statement.execute("SET foreign_key_checks = 0");
        }
        requireEmpty(database, manifest);
        var shape = Shape.of(database);
        for (var part : manifest.parts()) {
            progress.accept("%s: %d rows".formatted(part.table(), part.rows()));
            makeRoom(database, part.table());
            new Loading(database, shape.table(part.table())).load(folder, part);
        }
        requireNothingDangles(database, shape);
        progress.accept("computing the sums");
        derive(database);
        var selection = new Selection(recipe, shape, manifest.tenant());
        var invited = Invited.all(database, selection);
        database.commit();
        return new Imported(manifest, invited);
    }

    private void requireEmpty(Connection database, Manifest manifest) throws SQLException {
        for (var part : manifest.parts()) {
            var allowed = recipe.allowed(part.table());
            var others = allowed == null ? "TRUE" : "NOT (" + allowed + ")";
            var query = "SELECT EXISTS (SELECT 1 FROM `%s` WHERE %s)";
            if (number(database, query.formatted(part.table(), others)) > 0) {
                throw new ExportRefused(
                        """
                        The installation is not empty: %s has rows. A tenant is taken into an \
                        installation that holds nobody yet, only its operator."""
                                .formatted(part.table()));
            }
        }
    }

    private void makeRoom(Connection database, String table) throws SQLException {
        var condition = recipe.givingWay(table);
        if (condition != null) {
            try (var statement = database.createStatement()) {
                statement.executeUpdate("DELETE FROM `%s` WHERE %s".formatted(table, condition));
            }
        }
    }

    /** A statement for one level after the other is run as long as it writes something. */
    private static void derive(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            for (var text : Recipe.derivations()) {
                var level = 1;
                var written = statement.executeUpdate(text.replace(":level", "1"));
                while (text.contains(":level") && written > 0) {
                    level++;
                    written =
                            statement.executeUpdate(
                                    text.replace(":level", Integer.toString(level)));
                }
            }
        }
    }

    private static void requireNothingDangles(Connection database, Shape shape)
            throws SQLException {
        var references = Stream.concat(shape.references().stream(), shape.numbers().stream());
        for (var reference : references.toList()) {
            var dangling = number(database, reference.countDangling());
            if (dangling > 0) {
                throw new ExportRefused(
                        "%d rows of %s name what is not in the export (%s)"
                                .formatted(dangling, reference.table(), reference.name()));
            }
        }
    }

    private static long number(Connection database, String query) throws SQLException {
        try (var statement = database.createStatement();
                var found = statement.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }
}
