package vn.thidua.infra.log;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Leads what libraries say through java.util.logging, as Liquibase does, into our log. */
@ContextConfigurer
public final class LogBridge implements ApplicationContextConfigurer {
    @Override
    public void configure(ApplicationContextBuilder builder) {
        if (!SLF4JBridgeHandler.isInstalled()) {
            SLF4JBridgeHandler.removeHandlersForRootLogger();
            SLF4JBridgeHandler.install();
        }
    }
}
