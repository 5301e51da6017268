package vn.thidua.graphql.operator;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.QueryField;
import vn.thidua.platform.access.OperatorScope;

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

    /** What the operator keeps: the thing that fields of {@code Platform} are asked of. */
    record Platform(OperatorScope operator) {}
}
