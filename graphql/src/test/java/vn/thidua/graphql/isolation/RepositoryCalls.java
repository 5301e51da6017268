package vn.thidua.graphql.isolation;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.data.repository.GenericRepository;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Stands before every repository, so that a test can try something around each call. */
@Singleton
@SuppressWarnings("rawtypes") // Repositories of any rows.
final class RepositoryCalls implements BeanCreatedEventListener<GenericRepository> {
    private volatile Watch watch = Call::made;

    /** What is done in the place of a call; it makes the call itself. */
    interface Watch {
        @Nullable Object around(Call call);
    }

    /** A call that somebody is about to make. */
    record Call(Object repository, Method method, @Nullable Object[] arguments) {
        /** Makes it. */
        @Nullable Object made() {
            try {
                method.setAccessible(true);
                return method.invoke(repository, arguments);
            } catch (InvocationTargetException thrown) {
                throw unchecked(thrown.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        /** The same with other arguments. */
        Call with(@Nullable Object[] others) {
            return new Call(repository, method, others);
        }

        /** The repository's method, by its name. */
        String name() {
            return method.getDeclaringClass().getName() + "#" + method.getName();
        }

        private static RuntimeException unchecked(@Nullable Throwable cause) {
            return switch (cause) {
                case RuntimeException ours -> ours;
                case Error error -> throw error;
                case null, default -> new IllegalStateException(cause);
            };
        }
    }

    @Override
    public GenericRepository onCreated(BeanCreatedEvent<GenericRepository> event) {
        var bean = event.getBean();
        var type = repository(bean.getClass());
        return (GenericRepository)
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (_, method, arguments) ->
                                watch.around(
                                        new Call(
                                                bean,
                                                method,
                                                arguments == null ? new Object[0] : arguments)));
    }

    /** The interface that such a bean implements. */
    static Class<?> repository(Class<?> bean) {
        return Arrays.stream(bean.getInterfaces())
                .filter(GenericRepository.class::isAssignableFrom)
                .findFirst()
                .orElseThrow();
    }

    /** Watches every call while this work is done. */
    void during(Watch watching, Runnable work) {
        watch = watching;
        try {
            work.run();
        } finally {
            watch = Call::made;
        }
    }
}
