package vn.thidua.tenants.evidence;

import vn.thidua.infra.id.Id;

/** Which piece of evidence is meant, of whatever kind. */
public sealed interface EvidenceKey {
    /** An initiative. */
    record Initiative(InitiativeId id) implements EvidenceKey {}

    /** A role model. */
    record RoleModel(RoleModelId id) implements EvidenceKey, StrikableKey {}

    /** An activity. */
    record Activity(ActivityId id) implements EvidenceKey, StrikableKey {}

    /** A media item. */
    record MediaItem(MediaItemId id) implements EvidenceKey, StrikableKey {}

    /** An achievement. */
    record Achievement(AchievementId id) implements EvidenceKey, StrikableKey {}

    /** Its id, of whatever kind. */
    Id id();
}
