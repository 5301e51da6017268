package vn.thidua.graphql.start;

import java.nio.file.Path;

/** What is asked for instead of a start: a tenant is taken out of an installation, or into one. */
public sealed interface Transfer {
    /**
     * Out.
     *
     * @param slug the tenant's name in addresses
     * @param folder what is written, and is not there yet
     */
    record Out(String slug, Path folder) implements Transfer {}

    /**
     * In.
     *
     * @param folder what {@link Out} has written
     */
    record In(Path folder) implements Transfer {}
}
