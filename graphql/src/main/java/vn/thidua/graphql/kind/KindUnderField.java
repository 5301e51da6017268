package vn.thidua.graphql.kind;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;

/** {@code PlanKind.under}. */
@Singleton
final class KindUnderField implements ObjectField<KindView> {
    @Override
    public String type() {
        return "PlanKind";
    }

    @Override
    public String name() {
        return "under";
    }

    @Override
    public Object fetch(KindView view, Arguments arguments, CallerContext caller) {
        return caller.load(KindsAboveLoader.class, view.kind());
    }
}
