package vn.thidua.bench.write;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Stands between the program and its database and, while it is off, keeps the statements back that
 * write sums: what remains is the same write without rollup.
 */
@Singleton
@Requires(property = SumsSwitch.WANTED)
final class SumsSwitch implements BeanCreatedEventListener<DataSource>, Ordered {
    /** The property that puts the switch in. */
    static final String WANTED = "bench.sums-switch";

    private static final Pattern OF_SUMS =
            Pattern.compile("\\s*INSERT INTO (own_figure|own_target|rollup_row|target_rollup)\\b");

    private volatile boolean on = true;

    void turn(boolean sums) {
        on = sums;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        var source = event.getBean();
        return proxy(
                DataSource.class,
                (_, method, arguments) -> {
                    var answer = call(() -> method.invoke(source, arguments));
                    return answer instanceof Connection connection ? seen(connection) : answer;
                });
    }

    private Connection seen(Connection connection) {
        return proxy(
                Connection.class,
                (_, method, arguments) ->
                        !on && method.getName().equals("prepareStatement") && isOfSums(arguments[0])
                                ? proxy(PreparedStatement.class, SumsSwitch::nothing)
                                : call(() -> method.invoke(connection, arguments)));
    }

    private static boolean isOfSums(Object statement) {
        return OF_SUMS.matcher((String) statement).lookingAt();
    }

    /** A statement that changes no row, wherever it is asked. */
    private static @Nullable Object nothing(Object self, Method method, Object[] arguments) {
        var type = method.getReturnType();
        if (type == int.class) {
            return 0;
        }
        return type == boolean.class ? false : null;
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private interface Call {
        Object run() throws ReflectiveOperationException;
    }

    private static Object call(Call call) throws Throwable {
        try {
            return call.run();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE; // Next to the pool, before what else is put around it.
    }
}
