package vn.thidua.graphql.house.statement;

import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.JdbcNamedParameter;
import net.sf.jsqlparser.expression.operators.relational.EqualsTo;
import net.sf.jsqlparser.schema.Column;

/** One place in a statement where a table is read, changed or deleted from. */
public final class Occurrence {
    private final String table;
    private final String alias;
    private final Reach reach;

    Occurrence(String table, String alias, Reach reach) {
        this.table = table;
        this.alias = alias;
        this.reach = reach;
    }

    /** The table's name. */
    public String table() {
        return table;
    }

    /** Its name in the statement. */
    public String alias() {
        return alias;
    }

    /** Whether every row taken here has {@code tenant_id = :tenant}. */
    public boolean isTenants() {
        return reach.conjuncts().stream()
                .filter(EqualsTo.class::isInstance)
                .map(EqualsTo.class::cast)
                .anyMatch(
                        equals ->
                                names(equals.getLeftExpression(), equals.getRightExpression())
                                        || names(
                                                equals.getRightExpression(),
                                                equals.getLeftExpression()));
    }

    private boolean names(Expression left, Expression right) {
        return left instanceof Column column
                && column.getColumnName().equalsIgnoreCase("tenant_id")
                && reach.owners(column).contains(this)
                && right instanceof JdbcNamedParameter parameter
                && Parsed.isTenant(parameter);
    }

    @Override
    public String toString() {
        return table.equals(alias) ? table : table + " " + alias;
    }
}
