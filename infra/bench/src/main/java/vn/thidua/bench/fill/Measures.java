package vn.thidua.bench.fill;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.bench.country.Ledger;

/**
 * The catalogue of measures has thirty columns and uses not all of them: the rest is put to use, so
 * that what is measured is what the columns allow.
 */
final class Measures {
    private static final String INSERT =
            """
            INSERT INTO measure (number, code, name_vi, name_en, unit, kind, level, share_of)
            VALUES (?, ?, ?, ?, 'CASE', 'FLOW', 'PLAN', NULL)
            """;

    private Measures() {}

    /** Completes the catalogue and gives the codes of plans' measures by number. */
    static List<String> completed(Connection connection) throws SQLException {
        var codes = codes(connection);
        try (var insert = connection.prepareStatement(INSERT)) {
            for (var number = codes.size() + 1; number <= Ledger.MEASURES; number++) {
                insert.setInt(1, number);
                insert.setString(2, "BENCH_%d".formatted(number));
                insert.setString(3, "Số liệu đo thử %d".formatted(number));
                insert.setString(4, "Bench figure %d".formatted(number));
                insert.executeUpdate();
            }
        }
        return codes(connection);
    }

    private static List<String> codes(Connection connection) throws SQLException {
        var codes = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT code FROM measure WHERE level = 'PLAN' ORDER BY number")) {
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
        }
        return codes;
    }
}
