package vn.thidua.bench.floor;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Gives the program a pool with an ear, and keeps the pool itself for playing back. */
@Singleton
@Requires(property = "bench.floor")
final class Ear implements BeanCreatedEventListener<DataSource>, Ordered {
    private volatile @Nullable DataSource pool;

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        pool = event.getBean();
        return Listening.to(event.getBean());
    }

    /** The pool without an ear. */
    DataSource pool() {
        var known = pool;
        if (known == null) {
            throw new IllegalStateException("the program has no pool yet");
        }
        return known;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE; // Next to the pool, before what else is put around it.
    }
}
