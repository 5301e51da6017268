package vn.thidua.bench.floor;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Puts an ear between the program and its pool of connections. */
final class Listening {
    private static final int POOL = 0;
    private static final Set<String> HEARD_OF_GETTERS =
            Set.of("getConnection", "getResultSet", "getGeneratedKeys");

    private Listening() {}

    /** The pool, with an ear. */
    static DataSource to(DataSource pool) {
        return around(DataSource.class, pool, POOL);
    }

    private static <T> T around(Class<T> type, T real, int number) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (_, method, arguments) -> heard(real, number, method, arguments)));
    }

    private static @Nullable Object heard(
            Object real, int number, Method method, @Nullable Object @Nullable [] arguments)
            throws SQLException {
        var result = Call.invoke(method, real, arguments);
        if (!Recording.isOn() || !matters(method)) {
            return result;
        }
        var yieldsObject = result instanceof Connection || result instanceof Statement;
        var made = Recording.current().wrote(number, method, arguments, yieldsObject);
        return switch (result) {
            case Connection connection -> around(Connection.class, connection, made);
            case PreparedStatement prepared -> around(PreparedStatement.class, prepared, made);
            case Statement plain -> around(Statement.class, plain, made);
            case null, default -> result;
        };
    }

    /** Whatever only looks at an object here, and asks nobody, is left out. */
    private static boolean matters(Method method) {
        var name = method.getName();
        return HEARD_OF_GETTERS.contains(name)
                || !name.startsWith("get")
                        && !name.startsWith("is")
                        && method.getDeclaringClass() != Object.class
                        && !name.equals("unwrap");
    }
}
