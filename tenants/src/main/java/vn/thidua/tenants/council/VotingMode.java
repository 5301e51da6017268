package vn.thidua.tenants.council;

import vn.thidua.platform.rulebook.rule.BallotMode;

/** How a ballot is held. */
public enum VotingMode {
    /** Nobody learns who voted how. */
    SECRET,
    /** Everybody sees who voted how, once it is closed. */
    OPEN;

    /** How a rule has it, and secret where it leaves that open. */
    static VotingMode by(BallotMode rule) {
        return rule == BallotMode.OPEN ? OPEN : SECRET;
    }

    /** Whether a rule lets a ballot be held so. */
    boolean fits(BallotMode rule) {
        return switch (rule) {
            case SECRET -> this == SECRET;
            case OPEN -> this == OPEN;
            case ANY -> true;
        };
    }
}
