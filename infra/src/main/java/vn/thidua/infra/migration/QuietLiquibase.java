package vn.thidua.infra.migration;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.liquibase.LiquibaseConfigurationProperties;
import jakarta.inject.Singleton;
import java.io.OutputStream;
import java.io.PrintStream;
import liquibase.Scope;
import liquibase.ui.ConsoleUIService;

/**
 * Liquibase tells the console what it also logs, and standard output is not its own. It is not even
 * loaded where it has nothing to do.
 */
@Singleton
final class QuietLiquibase implements BeanCreatedEventListener<LiquibaseConfigurationProperties> {
    @Override
    public LiquibaseConfigurationProperties onCreated(
            BeanCreatedEvent<LiquibaseConfigurationProperties> event) {
        System.setProperty("liquibase.command.showSummary", "OFF");
        if (Scope.getCurrentScope().getUI() instanceof ConsoleUIService console) {
            console.setOutputStream(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
        }
        return event.getBean();
    }
}
