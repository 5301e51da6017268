package vn.thidua.platform.rulebook.rule;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * How councils sit. What is absent is left as it is above, or open.
 *
 * @param quorum of all members, for a session to be held
 * @param awardQuorum the same where awards are decided on
 * @param allowsProxies whether an absent member may mandate another in writing
 * @param pollsAbsent whether absent members are asked in writing
 */
@Serdeable
public record CouncilRule(
        @Nullable Proportion quorum,
        @Nullable Proportion awardQuorum,
        @Nullable Boolean allowsProxies,
        @Nullable Boolean pollsAbsent,
        @Nullable TieBreak tieBreak,
        RuleSource source) {}
