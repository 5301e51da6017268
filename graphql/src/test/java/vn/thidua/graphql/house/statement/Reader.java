package vn.thidua.graphql.house.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jsqlparser.expression.BinaryExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExpressionVisitorAdapter;
import net.sf.jsqlparser.expression.operators.conditional.AndExpression;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.ParenthesedFromItem;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SetOperationList;
import net.sf.jsqlparser.statement.select.Values;
import net.sf.jsqlparser.statement.select.WithItem;
import net.sf.jsqlparser.statement.update.Update;
import org.jspecify.annotations.Nullable;

/** Walks through a statement and notes what each SELECT in it reads, and under what conditions. */
final class Reader {
    private final List<Reach> reaches = new ArrayList<>();
    private final Map<String, List<Reach>> named = new HashMap<>();

    List<Reach> reaches() {
        return reaches;
    }

    void read(Statement statement) {
        switch (statement) {
            case Select select -> select(select, null);
            case Insert insert -> insert(insert);
            case Update update -> update(update);
            case Delete delete -> delete(delete);
            default -> throw new IllegalArgumentException("an unknown kind of statement");
        }
    }

    private void insert(Insert insert) {
        with(insert.getWithItemsList());
        if (insert.getSelect() != null) {
            select(insert.getSelect(), null);
        }
        if (insert.getDuplicateUpdateSets() != null) {
            var reach = open(null);
            insert.getDuplicateUpdateSets()
                    .forEach(set -> set.getValues().forEach(value -> search(value, reach)));
        }
    }

    private void update(Update update) {
        with(update.getWithItemsList());
        var reach = open(null);
        from(update.getTable(), reach);
        join(update.getStartJoins(), reach);
        join(update.getJoins(), reach);
        condition(update.getWhere(), reach);
        update.getUpdateSets()
                .forEach(set -> set.getValues().forEach(value -> search(value, reach)));
    }

    private void delete(Delete delete) {
        with(delete.getWithItemsList());
        var reach = open(null);
        from(delete.getTable(), reach);
        join(delete.getJoins(), reach);
        condition(delete.getWhere(), reach);
    }

    private Reach open(@Nullable Reach outer) {
        var reach = new Reach(outer);
        reaches.add(reach);
        return reach;
    }

    private void with(@Nullable List<WithItem<?>> items) {
        if (items == null) {
            return;
        }
        for (var item : items) {
            var inside = new ArrayList<Reach>();
            // Known before it is read: it may read itself.
            named.put(item.getUnquotedAliasName().toLowerCase(Locale.ROOT), inside);
            inside.addAll(select(item.getSelect(), null));
        }
    }

    private List<Reach> select(Select select, @Nullable Reach outer) {
        with(select.getWithItemsList());
        return switch (select) {
            case PlainSelect plain -> List.of(plain(plain, outer));
            case ParenthesedSelect inner -> select(inner.getSelect(), outer);
            case SetOperationList union ->
                    union.getSelects().stream().flatMap(s -> select(s, outer).stream()).toList();
            case Values values -> List.of();
            default -> throw new IllegalArgumentException("an unknown kind of SELECT: " + select);
        };
    }

    private Reach plain(PlainSelect select, @Nullable Reach outer) {
        var reach = open(outer);
        from(select.getFromItem(), reach);
        join(select.getJoins(), reach);
        condition(select.getWhere(), reach);
        select.getSelectItems().forEach(item -> search(item.getExpression(), reach));
        search(select.getHaving(), reach);
        if (select.getGroupBy() != null) {
            search(select.getGroupBy().getGroupByExpressionList(), reach);
        }
        if (select.getOrderByElements() != null) {
            select.getOrderByElements().forEach(item -> search(item.getExpression(), reach));
        }
        return reach;
    }

    private void from(@Nullable FromItem item, Reach reach) {
        switch (item) {
            case null -> {}
            case Table table -> table(table, reach);
            case ParenthesedSelect inner ->
                    reach.add(new Reach.Derived(alias(item), select(inner, reach)));
            case ParenthesedFromItem inner -> {
                from(inner.getFromItem(), reach);
                join(inner.getJoins(), reach);
            }
            default -> throw new IllegalArgumentException("an unknown kind of FROM: " + item);
        }
    }

    private void table(Table table, Reach reach) {
        var name = table.getName().toLowerCase(Locale.ROOT);
        var alias = table.getAlias() == null ? name : alias(table);
        var inside = named.get(name);
        if (inside == null) {
            reach.add(new Occurrence(name, alias, reach));
        } else {
            reach.add(new Reach.Derived(alias, inside));
        }
    }

    private static String alias(FromItem item) {
        return item.getAlias() == null ? "" : item.getAlias().getName().toLowerCase(Locale.ROOT);
    }

    private void join(@Nullable List<Join> joins, Reach reach) {
        if (joins == null) {
            return;
        }
        for (var join : joins) {
            from(join.getFromItem(), reach);
            join.getOnExpressions().forEach(on -> condition(on, reach));
        }
    }

    private void condition(@Nullable Expression condition, Reach reach) {
        conjuncts(condition, reach);
        search(condition, reach);
    }

    private static void conjuncts(@Nullable Expression condition, Reach reach) {
        if (condition instanceof AndExpression and) {
            conjuncts(and.getLeftExpression(), reach);
            conjuncts(and.getRightExpression(), reach);
        } else if (condition instanceof ParenthesedExpressionList<?> inner && inner.size() == 1) {
            conjuncts(inner.getFirst(), reach);
        } else if (condition != null) {
            reach.addConjunct(condition);
        }
    }

    /** Notes every comparison and goes into every SELECT that stands inside an expression. */
    private void search(@Nullable Expression expression, Reach reach) {
        if (expression != null) {
            expression.accept(new Search(reach), null);
        }
    }

    private final class Search extends ExpressionVisitorAdapter<Void> {
        private final Reach reach;

        Search(Reach reach) {
            this.reach = reach;
        }

        @Override
        public <S> @Nullable Void visit(ParenthesedSelect inner, S context) {
            select(inner, reach);
            return null;
        }

        @Override
        public <S> @Nullable Void visit(Select inner, S context) {
            select(inner, reach);
            return null;
        }

        @Override
        protected <S> @Nullable Void visitBinaryExpression(BinaryExpression expression, S context) {
            reach.addCondition(expression);
            return super.visitBinaryExpression(expression, context);
        }

        @Override
        public <S> @Nullable Void visit(InExpression expression, S context) {
            reach.addCondition(expression);
            return super.visit(expression, context);
        }
    }
}
