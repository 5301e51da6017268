package vn.thidua.infra.testing;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * {@code @ExtendWith(House.class)} gives a test the running house: one application context per test
 * program on a database of its own, migrated with the labels of the rooms on the class path.
 * Constructor and method parameters of a test are beans. Tests share the database, so each makes
 * the agencies that it works with.
 */
public final class House implements BeforeAllCallback, ParameterResolver {
    private static final Namespace SPACE = Namespace.create(House.class);

    @Override
    public void beforeAll(ExtensionContext test) {
        context(test);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == ApplicationContext.class || context(test).containsBean(type);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var bean = context(test).getBean(parameter.getParameter().getType());
        if (bean instanceof EmbeddedServer server && !server.isRunning()) {
            server.start();
        }
        return bean;
    }

    /** The running house, for tests that need more than its beans. */
    public static ApplicationContext context(ExtensionContext test) {
        // JUnit closes what the root store holds when the last test of the program has run.
        return test.getRoot()
                .getStore(SPACE)
                .getOrComputeIfAbsent(Running.class, key -> new Running(), Running.class)
                .context();
    }

    private static final class Running implements AutoCloseable {
        private final TestDatabase database = TestDatabase.create();
        private final ApplicationContext context = start();

        ApplicationContext context() {
            return context;
        }

        private ApplicationContext start() {
            try {
                return ApplicationContext.run(database.properties(), "test");
            } catch (RuntimeException e) {
                database.close();
                throw e;
            }
        }

        @Override
        public void close() {
            context.close();
            database.close();
        }
    }
}
