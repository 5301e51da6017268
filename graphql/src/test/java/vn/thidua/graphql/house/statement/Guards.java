package vn.thidua.graphql.house.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.operators.relational.EqualsTo;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.schema.Column;

/**
 * Which tables of a statement are bound to somebody who owns, receives or may see their rows: those
 * that compare a guarding column with something given, and those joined to them by equality, in
 * whichever SELECT. It does not prove that the comparison is the right one: behaviour tests do.
 */
public final class Guards {
    private final Function<String, Set<String>> guards;
    private final Map<Occurrence, Occurrence> leaders = new HashMap<>();
    private final List<Occurrence> bound = new ArrayList<>();

    /** Looks through a statement; the function tells the guarding columns of a table. */
    public Guards(Parsed statement, Function<String, Set<String>> guards) {
        this.guards = guards;
        for (var reach : statement.reaches()) {
            reach.conditions().forEach(condition -> look(condition, reach));
        }
    }

    /** Whether this table is bound to somebody. */
    public boolean bind(Occurrence occurrence) {
        var leader = leader(occurrence);
        return bound.stream().anyMatch(other -> leader(other) == leader);
    }

    private void look(Expression condition, Reach reach) {
        if (condition instanceof EqualsTo equals) {
            if (equals.getLeftExpression() instanceof Column left
                    && equals.getRightExpression() instanceof Column right) {
                join(reach.owners(left), reach.owners(right));
                if (reach.isGiven(right)) {
                    bind(left, reach);
                }
                if (reach.isGiven(left)) {
                    bind(right, reach);
                }
            } else {
                bind(equals.getLeftExpression(), reach);
                bind(equals.getRightExpression(), reach);
            }
        } else if (condition instanceof InExpression in) {
            for (var column : columns(in.getLeftExpression())) {
                var among = columns(in.getRightExpression());
                if (among.isEmpty()) {
                    bind(column, reach);
                }
                among.forEach(other -> join(reach.owners(column), reach.owners(other)));
            }
        }
    }

    private static List<Column> columns(Expression expression) {
        if (expression instanceof ExpressionList<?> list) {
            return list.stream().flatMap(item -> columns(item).stream()).toList();
        }
        return expression instanceof Column column ? List.of(column) : List.of();
    }

    private void bind(Expression side, Reach reach) {
        if (side instanceof Column column) {
            var name = column.getColumnName().toLowerCase(Locale.ROOT);
            reach.owners(column).stream()
                    .filter(owner -> guards.apply(owner.table()).contains(name))
                    .forEach(bound::add);
        }
    }

    private void join(List<Occurrence> some, List<Occurrence> others) {
        for (var one : some) {
            for (var other : others) {
                leaders.put(leader(one), leader(other));
            }
        }
    }

    private Occurrence leader(Occurrence occurrence) {
        var leader = occurrence;
        for (var next = leaders.get(leader);
                next != null && next != leader;
                next = leaders.get(leader)) {
            leader = next;
        }
        return leader;
    }
}
