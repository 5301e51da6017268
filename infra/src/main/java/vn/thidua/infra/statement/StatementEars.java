package vn.thidua.infra.statement;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;

/** Has the driver listen, where somebody wants to be told. */
@Singleton
final class StatementEars implements BeanCreatedEventListener<DatasourceConfiguration> {
    private final List<StatementWatch> watches;

    StatementEars(List<StatementWatch> watches) {
        this.watches = watches;
        StatementEar.tell(watches);
    }

    @Override
    public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
        var source = event.getBean();
        if (!watches.isEmpty()) {
            source.addDataSourceProperty("queryInterceptors", StatementEar.class.getName());
        }
        return source;
    }

    @PreDestroy
    void close() {
        StatementEar.tellNoLonger(watches);
    }
}
