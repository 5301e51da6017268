package vn.thidua.tenants.council;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.rulebook.InForce;
import vn.thidua.platform.rulebook.rule.BallotMode;
import vn.thidua.platform.rulebook.rule.Trust;

/**
 * How many of all members, present or not, must vote for a nomination. Where no rule says it, more
 * than half of them must.
 *
 * @param percentMin absent where no rule says it
 * @param source where it is written; absent where no rule says it
 * @param trust how far that text was read; absent where no rule says it
 */
public record VoteThreshold(
        @Nullable Integer percentMin, @Nullable String source, @Nullable Trust trust) {
    private static final long WHOLE = 100;

    static VoteThreshold of(InForce.@Nullable Vote vote) {
        return vote == null
                ? new VoteThreshold(null, null, null)
                : new VoteThreshold(
                        vote.rule().percentMin(),
                        vote.rule().source().text(),
                        vote.rule().source().trust());
    }

    /** How the ballot is held by the rule. */
    static BallotMode mode(InForce.@Nullable Vote vote) {
        return vote == null ? BallotMode.ANY : vote.rule().ballot();
    }

    /** How many votes of so many members are enough. */
    public int needed(int members) {
        return percentMin == null
                ? members / 2 + 1
                : (int) Math.ceilDiv((long) percentMin * members, WHOLE);
    }
}
