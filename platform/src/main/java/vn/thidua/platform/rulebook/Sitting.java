package vn.thidua.platform.rulebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.rulebook.rule.CouncilRule;
import vn.thidua.platform.rulebook.rule.Proportion;
import vn.thidua.platform.rulebook.rule.TieBreak;

/**
 * How a council sits when all that is said of it is put together. What is absent is open.
 *
 * @param quorum of all members, for a session to be held
 * @param awardQuorum the same where awards are decided on
 * @param tieBreak as the nearest instrument says that speaks of it
 */
public record Sitting(
        @Nullable Proportion quorum,
        @Nullable Proportion awardQuorum,
        @Nullable Boolean allowsProxies,
        @Nullable Boolean pollsAbsent,
        @Nullable TieBreak tieBreak) {

    /** The strictest of all rules, which come from the top down. */
    static Sitting strictest(Collection<CouncilRule> rules) {
        return new Sitting(
                said(rules, CouncilRule::quorum).max(Comparator.naturalOrder()).orElse(null),
                said(rules, CouncilRule::awardQuorum).max(Comparator.naturalOrder()).orElse(null),
                all(said(rules, CouncilRule::allowsProxies)).orElse(null),
                said(rules, CouncilRule::pollsAbsent).reduce(Boolean::logicalOr).orElse(null),
                said(rules, CouncilRule::tieBreak).reduce((above, below) -> below).orElse(null));
    }

    private static <T> Stream<T> said(
            Collection<CouncilRule> rules, Function<CouncilRule, @Nullable T> part) {
        return rules.stream().map(part).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    private static Optional<Boolean> all(Stream<Boolean> said) {
        return said.reduce(Boolean::logicalAnd);
    }
}
