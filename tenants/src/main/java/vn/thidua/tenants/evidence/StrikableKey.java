package vn.thidua.tenants.evidence;

import vn.thidua.infra.id.Id;

/** Which piece of evidence is meant that is struck out where it was a mistake. */
public sealed interface StrikableKey
        permits EvidenceKey.RoleModel,
                EvidenceKey.Activity,
                EvidenceKey.MediaItem,
                EvidenceKey.Achievement {
    /** Its id, of whatever kind. */
    Id id();
}
