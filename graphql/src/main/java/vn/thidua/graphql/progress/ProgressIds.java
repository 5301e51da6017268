package vn.thidua.graphql.progress;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.node.IdKind;
import vn.thidua.tenants.progress.ProgressId;

/** The ids of progress reports. */
@Factory
final class ProgressIds {
    @Singleton
    IdKind<ProgressId> report() {
        return IdKind.of("ProgressReport", ProgressId.class, ProgressId::new);
    }
}
