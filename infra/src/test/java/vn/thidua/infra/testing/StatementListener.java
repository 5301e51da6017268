package vn.thidua.infra.testing;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** Puts an ear on the data source of tests. */
@Singleton
final class StatementListener
        implements BeanCreatedEventListener<DataSource>, QueryExecutionListener, Ordered {

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        return ProxyDataSourceBuilder.create(event.getBean()).listener(this).build();
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (!queries.isEmpty()) {
            Statements.heard(queries.getFirst().getQuery());
        }
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE; // Next to the pool, before what else is put around it.
    }
}
