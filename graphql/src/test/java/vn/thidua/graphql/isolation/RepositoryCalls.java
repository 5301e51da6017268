package vn.thidua.graphql.isolation;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.data.repository.GenericRepository;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every repository and notes which of its methods came to something, with what they
 * were called: so each is known to work for the owner, by real work and not by a call made up.
 */
@Singleton
@SuppressWarnings("rawtypes") // Repositories of any rows.
final class RepositoryCalls implements BeanCreatedEventListener<GenericRepository> {
    private static final int KEPT = 2;

    private final Map<Method, List<Call>> noted = new ConcurrentHashMap<>();
    private volatile boolean noting;

    /** A call that came to something. */
    record Call(Object repository, Method method, @Nullable Object[] arguments, Object answer) {
        /** The same repository's answer to other arguments. */
        @Nullable Object again(@Nullable Object[] others) {
            return RepositoryCalls.call(repository, method, others);
        }
    }

    @Override
    public GenericRepository onCreated(BeanCreatedEvent<GenericRepository> event) {
        var bean = event.getBean();
        var type =
                Arrays.stream(bean.getClass().getInterfaces())
                        .filter(GenericRepository.class::isAssignableFrom)
                        .findFirst()
                        .orElseThrow();
        return (GenericRepository)
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (_, method, arguments) -> {
                            var given = arguments == null ? new Object[0] : arguments;
                            var answer = call(bean, method, given);
                            note(new Call(bean, method, given, answer));
                            return answer;
                        });
    }

    private static @Nullable Object call(
            Object repository, Method method, @Nullable Object[] arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(repository, arguments);
        } catch (InvocationTargetException thrown) {
            throw unchecked(thrown.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RuntimeException unchecked(@Nullable Throwable cause) {
        return switch (cause) {
            case RuntimeException ours -> ours;
            case Error error -> throw error;
            case null, default -> new IllegalStateException(cause);
        };
    }

    private void note(Call call) {
        if (noting && !isNothing(call)) {
            var calls = noted.computeIfAbsent(call.method(), _ -> new ArrayList<>());
            synchronized (calls) {
                if (calls.size() < KEPT) {
                    calls.add(call);
                }
            }
        }
    }

    private static boolean isNothing(Call call) {
        return call.method().getReturnType() != void.class && isNothing(call.answer());
    }

    /** Whether this says that there was nothing to find or to change. */
    static boolean isNothing(@Nullable Object answer) {
        return switch (answer) {
            case null -> true;
            case Optional<?> found -> found.isEmpty();
            case Collection<?> rows -> rows.isEmpty();
            case Number count -> count.doubleValue() == 0;
            case Boolean is -> !is;
            default -> false;
        };
    }

    /** What comes to something while this runs. */
    Map<Method, List<Call>> during(Runnable work) {
        noted.clear();
        noting = true;
        try {
            work.run();
        } finally {
            noting = false;
        }
        return Map.copyOf(noted);
    }
}
