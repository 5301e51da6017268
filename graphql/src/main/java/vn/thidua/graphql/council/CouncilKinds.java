package vn.thidua.graphql.council;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.node.IdKind;
import vn.thidua.tenants.council.CouncilId;
import vn.thidua.tenants.council.CouncilSessionId;

/** The ids of councils. */
@Factory
final class CouncilKinds {
    @Singleton
    IdKind<CouncilId> council() {
        return IdKind.of("Council", CouncilId.class, CouncilId::new);
    }

    @Singleton
    IdKind<CouncilSessionId> session() {
        return IdKind.of("CouncilSession", CouncilSessionId.class, CouncilSessionId::new);
    }
}
