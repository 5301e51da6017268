package vn.thidua.graphql.merger;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.node.IdKind;
import vn.thidua.platform.merger.HandoverId;
import vn.thidua.platform.merger.MergerId;

/** The ids of mergers and of what was handed over. */
@Factory
final class MergerKinds {
    @Singleton
    IdKind<MergerId> merger() {
        return IdKind.of("Merger", MergerId.class, MergerId::new);
    }

    @Singleton
    IdKind<HandoverId> handover() {
        return IdKind.of("Handover", HandoverId.class, HandoverId::new);
    }
}
