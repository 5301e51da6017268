package vn.thidua.bench.floor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.Objects;

/** Reads rows to their end, and makes one number of all that stands in them. */
final class Rows {
    private static final int PRIME = 31;

    private Rows() {}

    /** All columns of all rows: texts as texts, whatever is binary as bytes. */
    static long read(ResultSet rows) throws SQLException {
        try (rows) {
            var isBinary = binary(rows);
            var digest = 1L;
            while (rows.next()) {
                for (var column = 0; column < isBinary.length; column++) {
                    var value =
                            isBinary[column]
                                    ? Arrays.hashCode(rows.getBytes(column + 1))
                                    : Objects.hashCode(rows.getString(column + 1));
                    digest = PRIME * digest + value;
                }
            }
            return digest;
        }
    }

    private static boolean[] binary(ResultSet rows) throws SQLException {
        var meta = rows.getMetaData();
        var binary = new boolean[meta.getColumnCount()];
        for (var column = 0; column < binary.length; column++) {
            binary[column] =
                    switch (meta.getColumnType(column + 1)) {
                        case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> true;
                        default -> false;
                    };
        }
        return binary;
    }
}
