package vn.thidua.tenants.evidence;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;

/** The door through which evidence is struck out that was a mistake, and taken in again. */
@Singleton
@Transactional
public class EvidenceStrikes {
    private final RoleModelRepository roleModels;
    private final ActivityRepository activities;
    private final MediaItemRepository mediaItems;
    private final AchievementRepository achievements;
    private final StrikableFinder finder;
    private final RoleModelTallies tallies;
    private final Keepers keepers;
    private final Audit audit;

    EvidenceStrikes(
            RoleModelRepository roleModels,
            ActivityRepository activities,
            MediaItemRepository mediaItems,
            AchievementRepository achievements,
            StrikableFinder finder,
            RoleModelTallies tallies,
            Keepers keepers,
            Audit audit) {
        this.roleModels = roleModels;
        this.activities = activities;
        this.mediaItems = mediaItems;
        this.achievements = achievements;
        this.finder = finder;
        this.tallies = tallies;
        this.keepers = keepers;
        this.audit = audit;
    }

    /** Strikes evidence out. */
    public StrikeEvidence.Answer strike(Scope scope, StrikeEvidence command) {
        scope.require(Permission.KEEP_EVIDENCE);
        var key = command.evidence();
        var reason = command.reason().strip();
        if (!keepers.mayActFor(scope, finder.fetch(scope, key).unit())) {
            return new StrikeEvidence.Answer.NotYourUnit();
        }
        if (reason.isEmpty() || reason.length() > StrikableEvidence.REASON_MAX) {
            return new StrikeEvidence.Answer.ReasonUnfit(StrikableEvidence.REASON_MAX);
        }
        if (strike(scope, key, reason) == 0) {
            return new StrikeEvidence.Answer.StruckBefore();
        }
        record(scope, "evidence.strike", key, Map.of("reason", reason));
        return new StrikeEvidence.Answer.Struck(finder.fetch(scope, key));
    }

    private int strike(Scope scope, StrikableKey key, String reason) {
        var tenant = scope.tenant();
        return switch (key) {
            case EvidenceKey.RoleModel(var id) -> roleModels.strike(tenant, id, reason);
            case EvidenceKey.Activity(var id) -> activities.strike(tenant, id, reason);
            case EvidenceKey.MediaItem(var id) -> mediaItems.strike(tenant, id, reason);
            case EvidenceKey.Achievement(var id) -> achievements.strike(tenant, id, reason);
        };
    }

    /** What is counted is said anew last, because everybody who counts waits for it. */
    private void record(Scope scope, String action, StrikableKey key, Map<String, String> detail) {
        audit.record(scope, action, finder.type(key), key.id(), detail);
        if (key instanceof EvidenceKey.RoleModel(var id)) {
            tallies.restate(scope, id);
        }
    }

    /** Takes evidence in again. */
    public RestoreEvidence.Answer restore(Scope scope, RestoreEvidence command) {
        scope.require(Permission.KEEP_EVIDENCE);
        var key = command.evidence();
        if (!keepers.mayActFor(scope, finder.fetch(scope, key).unit())) {
            return new RestoreEvidence.Answer.NotYourUnit();
        }
        if (restore(scope, key) == 0) {
            return new RestoreEvidence.Answer.NotStruck();
        }
        record(scope, "evidence.restore", key, Map.of());
        return new RestoreEvidence.Answer.Restored(finder.fetch(scope, key));
    }

    private int restore(Scope scope, StrikableKey key) {
        var tenant = scope.tenant();
        return switch (key) {
            case EvidenceKey.RoleModel(var id) -> roleModels.restore(tenant, id);
            case EvidenceKey.Activity(var id) -> activities.restore(tenant, id);
            case EvidenceKey.MediaItem(var id) -> mediaItems.restore(tenant, id);
            case EvidenceKey.Achievement(var id) -> achievements.restore(tenant, id);
        };
    }
}
