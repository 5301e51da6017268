package vn.thidua.graphql.open;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.QueryField;

/** {@code Query.publicReading}; nobody has to sign in. */
@Singleton
final class PublicReadingField implements QueryField {
    @Override
    public String name() {
        return "publicReading";
    }

    @Override
    public PublicReading fetch(Arguments arguments, CallerContext caller) {
        return new PublicReading();
    }
}
