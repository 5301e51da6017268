package vn.thidua.graphql.house.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.schema.Column;
import org.jspecify.annotations.Nullable;

/** One SELECT, UPDATE or DELETE with what it reads FROM and the conditions that all must hold. */
public final class Reach {
    private final @Nullable Reach outer;
    private final List<Occurrence> tables = new ArrayList<>();
    private final List<Derived> derived = new ArrayList<>();
    private final List<Expression> conjuncts = new ArrayList<>();
    private final List<Expression> conditions = new ArrayList<>();

    Reach(@Nullable Reach outer) {
        this.outer = outer;
    }

    /** A SELECT in the FROM of another, or a WITH item, under its name there. */
    record Derived(String alias, List<Reach> reaches) {}

    void add(Occurrence occurrence) {
        tables.add(occurrence);
    }

    void add(Derived item) {
        derived.add(item);
    }

    /** A condition that must hold for each row. */
    void addConjunct(Expression expression) {
        conjuncts.add(expression);
    }

    /** A condition that is stated somewhere, be it one of several. */
    void addCondition(Expression expression) {
        conditions.add(expression);
    }

    /** The tables that it reads or writes itself. */
    public List<Occurrence> tables() {
        return tables;
    }

    /** What must hold for each row. */
    public List<Expression> conjuncts() {
        return conjuncts;
    }

    /** All comparisons that are stated anywhere in it. */
    public List<Expression> conditions() {
        return conditions;
    }

    /** Which tables a column may belong to; several for a column of an inner SELECT. */
    List<Occurrence> owners(Column column) {
        var qualifier = column.getTable() == null ? null : column.getTable().getName();
        if (qualifier == null) {
            return only().map(List::of).orElse(List.of());
        }
        for (@Nullable Reach reach = this; reach != null; reach = reach.outer) {
            for (var table : reach.tables) {
                if (table.alias().equalsIgnoreCase(qualifier)) {
                    return List.of(table);
                }
            }
            for (var item : reach.derived) {
                if (item.alias().equalsIgnoreCase(qualifier)) {
                    return inside(item.reaches());
                }
            }
        }
        return List.of();
    }

    /** Whether a column is of a WITH item that begins with something given instead of a table. */
    boolean isGiven(Column column) {
        var qualifier = column.getTable() == null ? "" : column.getTable().getName();
        return derived.stream()
                .filter(item -> item.alias().equalsIgnoreCase(qualifier))
                .flatMap(item -> item.reaches().stream())
                .anyMatch(reach -> reach.tables.isEmpty() && reach.derived.isEmpty());
    }

    /** All tables in these SELECTs and in what they in turn read FROM, be it themselves. */
    static List<Occurrence> inside(List<Reach> reaches) {
        var found = new ArrayList<Occurrence>();
        var seen = new HashSet<Reach>();
        var open = new ArrayDeque<>(reaches);
        while (!open.isEmpty()) {
            var reach = open.pop();
            if (seen.add(reach)) {
                found.addAll(reach.tables);
                reach.derived.forEach(item -> open.addAll(item.reaches()));
            }
        }
        return found;
    }

    /** The only thing read FROM, which a column without a name before it belongs to. */
    private Optional<Occurrence> only() {
        return tables.size() == 1 && derived.isEmpty()
                ? Optional.of(tables.getFirst())
                : Optional.empty();
    }
}
