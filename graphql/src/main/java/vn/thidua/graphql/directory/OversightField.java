package vn.thidua.graphql.directory;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.QueryField;

/** {@code Query.oversight}: the door to what crosses agencies. */
@Singleton
final class OversightField implements QueryField {
    @Override
    public String name() {
        return "oversight";
    }

    @Override
    public Oversight fetch(Arguments arguments, CallerContext caller) {
        return new Oversight(caller.signedIn());
    }
}
