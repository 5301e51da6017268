package vn.thidua.infra.statement;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a statement is called: its verb and its first table. Neither comes from a value, so nothing
 * of what people wrote is in it.
 *
 * @param table empty if it has none
 */
public record StatementName(Verb verb, String table) {
    private static final Pattern FIRST_WORD = Pattern.compile("\\s*([A-Za-z]+)");
    private static final Pattern TABLE =
            Pattern.compile("\\b(?:FROM|INTO|UPDATE)\\s+([a-z][a-z_]*)");

    /** What a statement does. */
    public enum Verb {
        SELECT,
        INSERT,
        UPDATE,
        DELETE,
        COMMIT,
        ROLLBACK,
        /** Settings, tables, whatever else. */
        OTHER
    }

    /** Reads it off a statement's text. */
    static StatementName of(String sql) {
        var table = TABLE.matcher(sql);
        return new StatementName(verb(sql), table.find() ? table.group(1) : "");
    }

    private static Verb verb(String sql) {
        var word = FIRST_WORD.matcher(sql);
        if (!word.lookingAt()) {
            return Verb.OTHER;
        }
        return switch (word.group(1).toUpperCase(Locale.ROOT)) {
            case "SELECT", "WITH" -> Verb.SELECT;
            case "INSERT", "REPLACE" -> Verb.INSERT;
            case "UPDATE" -> Verb.UPDATE;
            case "DELETE" -> Verb.DELETE;
            case "COMMIT" -> Verb.COMMIT;
            case "ROLLBACK" -> Verb.ROLLBACK;
            default -> Verb.OTHER;
        };
    }
}
