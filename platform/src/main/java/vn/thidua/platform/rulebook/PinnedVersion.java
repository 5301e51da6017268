package vn.thidua.platform.rulebook;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** One version of a rule set that something is judged by, whatever is published later. */
public record PinnedVersion(RuleSetId ruleSet, int version) {
    private static final String BETWEEN = " ";

    /** As one text, to be kept with what is judged. */
    public static String written(Collection<PinnedVersion> pinned) {
        return pinned.stream()
                .map(one -> one.ruleSet().value() + "/" + one.version())
                .collect(Collectors.joining(BETWEEN));
    }

    /** What {@link #written} has made of them. */
    public static List<PinnedVersion> read(String written) {
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split(BETWEEN)).map(PinnedVersion::readOne).toList();
    }

    private static PinnedVersion readOne(String written) {
        var slash = written.indexOf('/');
        return new PinnedVersion(
                new RuleSetId(UUID.fromString(written.substring(0, slash))),
                Integer.parseInt(written.substring(slash + 1)));
    }
}
