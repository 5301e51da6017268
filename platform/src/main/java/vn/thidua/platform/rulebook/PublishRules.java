package vn.thidua.platform.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.text.Tidy;
import vn.thidua.platform.rulebook.rule.Rules;

/**
 * State what an instrument says, from a day on.
 *
 * @param replaces the version that this one follows; absent for a new instrument
 * @param name the instrument as it is cited
 * @param holdsTo the last day; absent while no end is known
 * @param note what is new, or what is not known
 */
public record PublishRules(
        @Nullable Replaced replaces,
        String name,
        LocalDate holdsFrom,
        @Nullable LocalDate holdsTo,
        @Nullable String note,
        Rules rules) {
    public PublishRules {
        name = Tidy.line(name);
    }

    /** The set, and the version that the publisher took for its current one. */
    public record Replaced(RuleSetId ruleSet, int currentVersion) {}

    /** What came of it. */
    public sealed interface Answer {
        /** It can be judged by from now on; what was pinned before stays as it was. */
        record Published(RuleSet ruleSet) implements Answer {}

        /** Somebody has published another version meanwhile. */
        record VersionTaken(int currentVersion) implements Answer {}

        /** It cannot be published like this. */
        record Faulty(List<RuleFault> faults) implements Answer {}
    }
}
