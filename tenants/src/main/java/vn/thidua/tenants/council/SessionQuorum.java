package vn.thidua.tenants.council;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.rulebook.InForce;
import vn.thidua.platform.rulebook.RulesInForce;
import vn.thidua.platform.rulebook.rule.CouncilRule;
import vn.thidua.platform.rulebook.rule.Proportion;
import vn.thidua.platform.rulebook.rule.Trust;

/**
 * How many of all members must be there before a council votes.
 *
 * @param source where it is written
 * @param trust how far that text was read
 */
public record SessionQuorum(Proportion proportion, String source, Trust trust) {
    /** The strictest that the rules say, if they say any; the nearest of those that say it. */
    static Optional<SessionQuorum> of(RulesInForce rules, MatterKind votedOn) {
        return rules.council().stream()
                .map(InForce.Council::rule)
                .flatMap(rule -> read(rule, votedOn))
                .max(Comparator.comparing(SessionQuorum::proportion));
    }

    private static Stream<SessionQuorum> read(CouncilRule rule, MatterKind votedOn) {
        var ofAwards = votedOn == MatterKind.NOMINATION ? rule.awardQuorum() : null;
        return Stream.<@Nullable Proportion>of(ofAwards, rule.quorum())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .map(p -> new SessionQuorum(p, rule.source().text(), rule.source().trust()));
    }

    /** As it is printed, such as {@code 2/3}. */
    public String rule() {
        return proportion.printed();
    }

    /** How many of so many members are enough. */
    public int needed(int members) {
        var parts = (long) proportion.parts() * members;
        return (int) Math.ceilDiv(parts, proportion.of());
    }
}
