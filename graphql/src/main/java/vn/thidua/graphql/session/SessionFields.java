package vn.thidua.graphql.session;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.directory.AgencyLoader;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.node.IdKind;
import vn.thidua.platform.access.RunningSession;
import vn.thidua.platform.access.SessionId;

/** The ids of sign-ins, and their fields that only read what they name. */
@Factory
final class SessionFields {
    @Singleton
    IdKind<SessionId> session() {
        return IdKind.of("Session", SessionId.class, SessionId::new);
    }

    @Singleton
    ObjectField<RunningSession> agency() {
        return LoadedField.of(
                "Session",
                "agency",
                (thing, caller) ->
                        thing.agencyId() == null
                                ? null
                                : caller.load(AgencyLoader.class, thing.agencyId()));
    }

    @Singleton
    ObjectField<RunningSession> isCurrent() {
        return LoadedField.of(
                "Session",
                "isCurrent",
                (thing, caller) -> thing.id().equals(caller.signedIn().session()));
    }
}
