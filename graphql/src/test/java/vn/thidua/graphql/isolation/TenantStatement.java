package vn.thidua.graphql.isolation;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jsqlparser.JSQLParserException;
import vn.thidua.graphql.house.Catalogue;
import vn.thidua.graphql.house.statement.Parsed;
import vn.thidua.platform.CrossesTenants;

/**
 * A repository's statement that is made for one agency or one account.
 *
 * @param verb its first word
 * @param table the table that it changes or, where it reads, any
 */
record TenantStatement(Method method, String verb, String table) {
    private static final Pattern TARGET =
            Pattern.compile("(?s)(UPDATE|DELETE FROM|INSERT INTO)\\s+(\\w+).*");
    private static final Pattern CALLER = Pattern.compile(":(tenant|agency|account)\\b");
    private static final Catalogue CATALOGUE = Catalogue.read();

    /** All of the house; those that cross agencies stand in a list of their own. */
    static Map<Method, TenantStatement> all(ApplicationContext context) {
        return repositories(context)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .filter(method -> !mayCross(method))
                .filter(method -> !isShared(method))
                .filter(method -> !isForEverybody(method))
                .map(TenantStatement::of)
                .filter(statement -> !statement.addsParts())
                .collect(Collectors.toMap(TenantStatement::method, Function.identity()));
    }

    private static Stream<Class<?>> repositories(ApplicationContext context) {
        return context.getBeanDefinitions(GenericRepository.class).stream()
                .<Class<?>>map(definition -> RepositoryCalls.repository(definition.getBeanType()))
                .filter(type -> type.getName().startsWith("vn.thidua."))
                .distinct();
    }

    private static boolean mayCross(Method method) {
        return method.isAnnotationPresent(CrossesTenants.class)
                || method.getDeclaringClass().isAnnotationPresent(CrossesTenants.class);
    }

    private static boolean isShared(Method method) {
        try {
            return Parsed.of(sql(method)).names().stream()
                    .flatMap(name -> CATALOGUE.find(name).stream())
                    .allMatch(table -> table.kind() == Catalogue.Kind.SHARED);
        } catch (JSQLParserException e) {
            throw new IllegalStateException(e);
        }
    }

    /** It asks nobody who calls, and gives what was made public alone. */
    private static boolean isForEverybody(Method method) {
        var sql = sql(method);
        return sql.contains("audience = 'PUBLIC'") && !CALLER.matcher(sql).find();
    }

    private static TenantStatement of(Method method) {
        var target = TARGET.matcher(sql(method));
        return target.matches()
                ? new TenantStatement(method, target.group(1), target.group(2))
                : new TenantStatement(method, "SELECT", "");
    }

    private static String sql(Method method) {
        return method.getAnnotation(Query.class).value().strip();
    }

    /** Whether it changes nothing. */
    boolean isRead() {
        return verb.equals("SELECT");
    }

    /** Whether it adds rows that belong to something that was found before, and name no owner. */
    boolean addsParts() {
        return verb.equals("INSERT INTO") && !CATALOGUE.guards(table).contains("tenant_id");
    }

    String name() {
        return "%s#%s".formatted(method.getDeclaringClass().getName(), method.getName());
    }
}
