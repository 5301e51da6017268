package vn.thidua.infra.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The statements that read what an export takes.
 *
 * @param tenant whose
 */
record Selection(Recipe recipe, Shape shape, long tenant) {
    private static final Pattern REFERENCES = Pattern.compile("\\{references (\\w+)}");

    /** Reads a table's rows. */
    String of(Recipe.Entry entry) {
        var table = shape.table(entry.table());
        return switch (entry.rule()) {
            case OWN ->
                    table.select("`%s` t WHERE t.tenant_id = %d".formatted(table.name(), tenant));
            case WHOLE -> table.select("`%s` t".formatted(table.name()));
            case ROWS ->
                    filled(recipe.section("sets"))
                            + table.select("(\n" + filled(entry.text()) + ") t");
            case DERIVED, LEFT ->
                    throw new IllegalArgumentException("nothing is taken of " + entry.table());
        };
    }

    /** With the tenant's number, and with what its own rows name. */
    String filled(String text) {
        var named =
                REFERENCES
                        .matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(named(found.group(1))));
        return named.replace(":tenant", Long.toString(tenant));
    }

    private String named(String target) {
        return shape.references().stream()
                .filter(reference -> reference.target().equals(target))
                .filter(reference -> isOwn(reference.table()))
                .map(Selection::named)
                .collect(Collectors.joining("\n    UNION "));
    }

    private static String named(Reference reference) {
        if (reference.columns().size() != 1) {
            throw new IllegalStateException(reference.name() + " names more than one column");
        }
        return """
        SELECT t.`%2$s` AS id FROM `%1$s` t
            WHERE t.tenant_id = :tenant AND t.`%2$s` IS NOT NULL"""
                .formatted(reference.table(), reference.columns().getFirst());
    }

    private boolean isOwn(String table) {
        var entry = recipe.entries().get(table);
        return entry != null && entry.rule() == Rule.OWN;
    }
}
