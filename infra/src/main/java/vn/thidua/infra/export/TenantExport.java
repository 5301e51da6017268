package vn.thidua.infra.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;

/**
 * Takes one tenant out of an installation: a folder with one file of JSON lines for each table, and
 * a manifest that tells what is in them. Everything is read from one snapshot, a row at a time;
 * nobody who works meanwhile waits for it.
 */
public final class TenantExport {
    private static final int BUFFER = 1 << 16;

    private final Place place;
    private final String schema;
    private final Recipe recipe = Recipe.read();

    /**
     * Of this installation.
     *
     * @param schema which change files its database has
     */
    public TenantExport(Place place, String schema) {
        this.place = place;
        this.schema = schema;
    }

    /**
     * Writes the folder, which is there whole or not at all.
     *
     * @param slug the tenant's name in addresses
     * @throws ExportRefused if there is no such tenant, or the folder is there already
     */
    public Manifest write(String slug, Path folder) {
        var whole = folder.toAbsolutePath().normalize();
        if (Files.exists(whole)) {
            throw new ExportRefused(folder + " is there already: name a folder that is not");
        }
        var parent = whole.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new ExportRefused("there is no folder to write " + whole + " in");
        }
        try (var database = place.connect()) {
            // Nobody but who asked may read it: it holds what an agency keeps to itself.
            var part = Files.createTempDirectory(parent, whole.getFileName() + ".");
            try {
                var manifest = write(database, slug, part);
                Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
                return manifest;
            } finally {
                delete(part);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Manifest write(Connection database, String slug, Path folder)
            throws SQLException, IOException {
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            statement.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
        }
        var tenant = tenant(database, slug);
        var selection = new Selection(recipe, Shape.of(database), tenant);
        var parts = new ArrayList<Manifest.Part>();
        for (var entry : recipe.taken()) {
            parts.add(write(database, selection, entry, folder));
        }
        var manifest =
                new Manifest(schema, tenant, slug, moment(database), parts, recipe.untaken());
        ManifestFile.write(folder, manifest);
        database.rollback();
        return manifest;
    }

    private static Manifest.Part write(
            Connection database, Selection selection, Recipe.Entry entry, Path folder)
            throws SQLException, IOException {
        var table = selection.shape().table(entry.table());
        var sum = Digests.begin();
        var rows = 0L;
        try (var statement = streaming(database);
                var found = statement.executeQuery(selection.of(entry));
                var file = Files.newOutputStream(folder.resolve(entry.table() + ".jsonl"));
                var out = new DigestOutputStream(new BufferedOutputStream(file, BUFFER), sum);
                var json = Lines.writer(out)) {
            while (found.next()) {
                Lines.write(json, table, found);
                rows++;
            }
            if (rows > 0) {
                json.writeRaw('\n');
            }
        }
        return new Manifest.Part(entry.table(), rows, Digests.text(sum));
    }

    /** The driver's word for: a row at a time, instead of all of them at once. */
    private static Statement streaming(Connection database) throws SQLException {
        var statement =
                database.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        statement.setFetchSize(Integer.MIN_VALUE);
        return statement;
    }

    private static long tenant(Connection database, String slug) throws SQLException {
        try (var query = database.prepareStatement("SELECT id FROM tenant WHERE slug = ?")) {
            query.setString(1, slug);
            try (var found = query.executeQuery()) {
                if (!found.next()) {
                    throw new ExportRefused("there is no tenant " + slug);
                }
                return found.getLong(1);
            }
        }
    }

    private static String moment(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var now = statement.executeQuery("SELECT CAST(UTC_TIMESTAMP(6) AS CHAR)")) {
            now.next();
            return now.getString(1);
        }
    }

    /** What is left of a folder that was not finished; nothing if it was. */
    private static void delete(Path part) throws IOException {
        if (Files.exists(part)) {
            try (var files = Files.list(part)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(part);
        }
    }
}
