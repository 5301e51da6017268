package vn.thidua.infra.export;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** Takes the rows of one file in, some at a time. */
record Loading(Connection database, Table table) {
    private static final int ROWS_MAX = 500;
    private static final long BYTES_MAX = 2_000_000;

    /**
     * Does it.
     *
     * @throws ExportRefused if a line is no row of the table, or there are more or fewer than told
     */
    void load(Path folder, Manifest.Part part) throws SQLException, IOException {
        var file = folder.resolve(part.file());
        var rows = 0L;
        try (var in = new BufferedInputStream(Files.newInputStream(file));
                var json = Lines.reader(in);
                var insert = database.prepareStatement(table.insert())) {
            var waiting = 0;
            var bytes = 0L;
            for (var size = Lines.read(json, table, insert);
                    size >= 0;
                    size = Lines.read(json, table, insert)) {
                insert.addBatch();
                rows++;
                waiting++;
                bytes += size;
                if (waiting == ROWS_MAX || bytes > BYTES_MAX) {
                    insert.executeBatch();
                    waiting = 0;
                    bytes = 0;
                }
            }
            insert.executeBatch();
        } catch (IOException | IllegalArgumentException e) {
            var line = "line %d of %s is no row of it: ".formatted(rows + 1, file);
            throw new ExportRefused(line + e.getMessage(), e);
        }
        if (rows != part.rows()) {
            throw new ExportRefused("%s has %d rows and not %d".formatted(file, rows, part.rows()));
        }
    }
}
