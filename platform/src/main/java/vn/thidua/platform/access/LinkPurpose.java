package vn.thidua.platform.access;

import java.time.Duration;

/** Why somebody is sent a link by which to set a password once. */
enum LinkPurpose {
    /** They are new, or an administrator invites them anew. */
    INVITATION(Duration.ofDays(7)),
    /** They have forgotten their password. */
    RESET(Duration.ofMinutes(30));

    private final Duration life;

    LinkPurpose(Duration life) {
        this.life = life;
    }

    /** How long such a link is good for. */
    Duration life() {
        return life;
    }
}
