package vn.thidua.infra.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import java.io.OutputStream;
import java.io.PrintStream;
import liquibase.Scope;
import liquibase.ui.ConsoleUIService;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Leads what libraries say through java.util.logging, as Liquibase does, into our log. */
@ContextConfigurer
public final class LogBridge implements ApplicationContextConfigurer {
    @Override
    public void configure(ApplicationContextBuilder builder) {
        silenceLiquibase();
        if (!SLF4JBridgeHandler.isInstalled()) {
            SLF4JBridgeHandler.removeHandlersForRootLogger();
            SLF4JBridgeHandler.install();
        }
    }

    /** It tells the console what it also logs, and standard output is not its own. */
    private static void silenceLiquibase() {
        System.setProperty("liquibase.command.showSummary", "OFF");
        if (Scope.getCurrentScope().getUI() instanceof ConsoleUIService console) {
            console.setOutputStream(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
        }
    }
}
