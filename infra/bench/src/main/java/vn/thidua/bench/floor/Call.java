package vn.thidua.bench.floor;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One call of JDBC.
 *
 * @param target which object is called, by its number; the pool is the first
 * @param arguments some of which may stand for what is new each time
 * @param result the number of the object that comes of it; {@link #NOTHING} if none does
 */
record Call(int target, Method method, List<@Nullable Object> arguments, int result) {
    static final int NOTHING = -1;

    /** The same call with other arguments. */
    Call with(List<@Nullable Object> others) {
        return new Call(target, method, others, result);
    }

    /** Whether it is the same apart from its arguments. */
    boolean isLike(Call other) {
        return target == other.target && method.equals(other.method) && result == other.result;
    }

    /** Whether it leaves rows to read. */
    boolean yieldsRows() {
        return method.getReturnType() == ResultSet.class;
    }

    /** Makes the call on these objects. */
    @Nullable Object on(@Nullable Object[] objects, UnaryOperator<@Nullable Object> argument)
            throws SQLException {
        var values = arguments.stream().map(argument).toArray();
        return invoke(method, objects[target], values);
    }

    /** What the method gives, or the failure that it throws. */
    static @Nullable Object invoke(
            Method method, @Nullable Object target, @Nullable Object @Nullable [] arguments)
            throws SQLException {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SQLException refused) {
                throw refused;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
