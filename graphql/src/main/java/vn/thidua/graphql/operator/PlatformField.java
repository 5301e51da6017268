package vn.thidua.graphql.operator;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.QueryField;

/** {@code Query.platform}: the door to what the operator keeps. */
@Singleton
final class PlatformField implements QueryField {
    @Override
    public String name() {
        return "platform";
    }

    @Override
    public Platform fetch(Arguments arguments, CallerContext caller) {
        return new Platform(caller.operator());
    }
}
