package vn.thidua.graphql.demo;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.thidua.infra.testing.House;

/**
 * {@code @ExtendWith(ToldDemo.class)} gives a test the demo as it is after it was loaded: one for
 * the whole test program, so such a test only reads.
 */
final class ToldDemo implements ParameterResolver {
    private static final Namespace SPACE = Namespace.create(ToldDemo.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == LoadedDemo.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var house = House.context(test);
        return test.getRoot()
                .getStore(SPACE)
                .getOrComputeIfAbsent(
                        LoadedDemo.class,
                        key -> LoadedDemo.beside(house, "told"),
                        LoadedDemo.class);
    }
}
