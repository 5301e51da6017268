package vn.thidua.graphql.evidence;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.node.IdKind;
import vn.thidua.tenants.evidence.AchievementId;
import vn.thidua.tenants.evidence.ActivityId;
import vn.thidua.tenants.evidence.InitiativeId;
import vn.thidua.tenants.evidence.MediaItemId;
import vn.thidua.tenants.evidence.RoleModelId;

/** The ids of evidence. */
@Factory
final class EvidenceKinds {
    @Singleton
    IdKind<InitiativeId> initiative() {
        return IdKind.of("Initiative", InitiativeId.class, InitiativeId::new);
    }

    @Singleton
    IdKind<ActivityId> activity() {
        return IdKind.of("Activity", ActivityId.class, ActivityId::new);
    }

    @Singleton
    IdKind<MediaItemId> mediaItem() {
        return IdKind.of("MediaItem", MediaItemId.class, MediaItemId::new);
    }

    @Singleton
    IdKind<AchievementId> achievement() {
        return IdKind.of("Achievement", AchievementId.class, AchievementId::new);
    }

    @Singleton
    IdKind<RoleModelId> roleModel() {
        return IdKind.of("RoleModel", RoleModelId.class, RoleModelId::new);
    }
}
