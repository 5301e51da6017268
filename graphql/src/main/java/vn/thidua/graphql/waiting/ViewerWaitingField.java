package vn.thidua.graphql.waiting;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.access.Scope;

/** {@code Viewer.waiting}; the viewer is whoever has signed in. */
@Singleton
final class ViewerWaitingField implements ObjectField<Object> {
    @Override
    public String type() {
        return "Viewer";
    }

    @Override
    public String name() {
        return "waiting";
    }

    @Override
    public Optional<Waiting> fetch(Object viewer, Arguments arguments, CallerContext caller) {
        return caller.signedIn() instanceof Scope ? Optional.of(new Waiting()) : Optional.empty();
    }
}
