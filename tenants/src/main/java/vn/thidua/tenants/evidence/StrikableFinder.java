package vn.thidua.tenants.evidence;

import jakarta.inject.Singleton;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;

/** Finds evidence that is struck out where it was a mistake. */
@Singleton
class StrikableFinder {
    private final RoleModels roleModels;
    private final Activities activities;
    private final MediaItems mediaItems;
    private final Achievements achievements;

    StrikableFinder(
            RoleModels roleModels,
            Activities activities,
            MediaItems mediaItems,
            Achievements achievements) {
        this.roleModels = roleModels;
        this.activities = activities;
        this.mediaItems = mediaItems;
        this.achievements = achievements;
    }

    /**
     * The evidence, also when it was struck out.
     *
     * @throws NotVisible if the agency has none such
     */
    StrikableEvidence fetch(Scope scope, StrikableKey key) {
        return switch (key) {
            case EvidenceKey.RoleModel(var id) -> roleModels.fetch(scope, id);
            case EvidenceKey.Activity(var id) -> activities.fetch(scope, id);
            case EvidenceKey.MediaItem(var id) -> mediaItems.fetch(scope, id);
            case EvidenceKey.Achievement(var id) -> achievements.fetch(scope, id);
        };
    }

    /** Its type, as the API calls it. */
    String type(StrikableKey key) {
        return switch (key) {
            case EvidenceKey.RoleModel _ -> RoleModels.TYPE;
            case EvidenceKey.Activity _ -> Activities.TYPE;
            case EvidenceKey.MediaItem _ -> MediaItems.TYPE;
            case EvidenceKey.Achievement _ -> Achievements.TYPE;
        };
    }
}
