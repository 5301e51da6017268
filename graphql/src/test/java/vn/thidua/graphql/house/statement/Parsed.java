package vn.thidua.graphql.house.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.JdbcNamedParameter;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Values;
import net.sf.jsqlparser.statement.update.Update;
import net.sf.jsqlparser.statement.update.UpdateSet;
import net.sf.jsqlparser.util.TablesNamesFinder;
import org.jspecify.annotations.Nullable;

/** A statement of a repository, taken apart. */
public final class Parsed {
    private static final String GIVEN = "given_";
    private static final Set<String> TENANT = Set.of(GIVEN + "tenant", GIVEN + "tenantId");

    private final Statement statement;
    private final List<Reach> reaches;
    private final Set<String> names;

    private Parsed(Statement statement, List<Reach> reaches, Set<String> names) {
        this.statement = statement;
        this.reaches = reaches;
        this.names = names;
    }

    /** Takes a statement apart; what MySQL allows and the parser does not know is left out. */
    public static Parsed of(String sql) throws JSQLParserException {
        var known =
                sql.replaceAll("(?i)\\)\\s+AS\\s+\\w+\\s+ON\\s+DUPLICATE", ") ON DUPLICATE")
                        .replaceAll("(?is)JSON_TABLE\\(.*?'\\s*\\)\\s*\\)", "(SELECT 1)")
                        .replaceAll("(?i)\\bSTRAIGHT_JOIN\\b", "JOIN")
                        // A parameter may be called what is a word of SQL.
                        .replaceAll("(?<![:\\w']):(\\w+)", ":" + GIVEN + "$1");
        var statement = CCJSqlParserUtil.parse(known);
        var reader = new Reader();
        reader.read(statement);
        var names = new TreeSet<String>();
        TablesNamesFinder.findTables(known)
                .forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        return new Parsed(statement, reader.reaches(), names);
    }

    static boolean isTenant(JdbcNamedParameter parameter) {
        return TENANT.contains(parameter.getName());
    }

    /** Every place where a table is read, changed or deleted from; an INSERT's target is none. */
    public List<Occurrence> occurrences() {
        return reaches.stream().flatMap(reach -> reach.tables().stream()).toList();
    }

    /** Its SELECTs, whichever way they stand in each other. */
    public List<Reach> reaches() {
        return reaches;
    }

    /** All tables in it, found in another way: whoever reads this checks that none is missed. */
    public Set<String> names() {
        return names;
    }

    /** The table that it inserts into. */
    public @Nullable String target() {
        return statement instanceof Insert insert
                ? insert.getTable().getName().toLowerCase(Locale.ROOT)
                : null;
    }

    /** The columns that it inserts. */
    public List<String> columns() {
        return statement instanceof Insert insert && insert.getColumns() != null
                ? insert.getColumns().stream().map(Parsed::name).toList()
                : List.of();
    }

    /** The columns that it changes in rows that are there. */
    public List<String> changed() {
        var sets = new ArrayList<UpdateSet>();
        if (statement instanceof Update update) {
            sets.addAll(update.getUpdateSets());
        } else if (statement instanceof Insert insert && insert.getDuplicateUpdateSets() != null) {
            sets.addAll(insert.getDuplicateUpdateSets());
        }
        return sets.stream().flatMap(set -> set.getColumns().stream()).map(Parsed::name).toList();
    }

    /** What it inserts into this column: a parameter, or a column of its SELECT. */
    public @Nullable Expression inserted(String column) {
        var index = columns().indexOf(column);
        if (index < 0 || !(statement instanceof Insert insert)) {
            return null;
        }
        return switch (insert.getSelect()) {
            case Values values -> (Expression) values.getExpressions().get(index);
            case PlainSelect select -> select.getSelectItem(index).getExpression();
            case null, default -> null;
        };
    }

    /** Whether the rows that it inserts are the tenant's that is asking. */
    public boolean insertsForTenant() {
        var value = inserted("tenant_id");
        if (value instanceof JdbcNamedParameter parameter) {
            return isTenant(parameter);
        }
        return value instanceof Column column && name(column).equals("tenant_id");
    }

    private static String name(Column column) {
        return column.getColumnName().toLowerCase(Locale.ROOT);
    }
}
