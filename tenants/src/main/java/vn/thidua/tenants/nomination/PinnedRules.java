package vn.thidua.tenants.nomination;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.platform.rulebook.RuleSetId;
import vn.thidua.platform.rulebook.RuleSetVersion;

/**
 * The version of a rule set that a dossier is judged by, whatever is published later.
 *
 * @param ruleSet the instrument
 * @param version its version in force when the dossier was received
 */
public record PinnedRules(RuleSetId ruleSet, int version) {
    private static final String BETWEEN = " ";

    static String written(List<RuleSetVersion> layers) {
        return layers.stream()
                .map(layer -> layer.ruleSet().value() + "/" + layer.version())
                .collect(Collectors.joining(BETWEEN));
    }

    static List<PinnedRules> read(String written) {
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split(BETWEEN)).map(PinnedRules::readOne).toList();
    }

    private static PinnedRules readOne(String written) {
        var slash = written.indexOf('/');
        return new PinnedRules(
                new RuleSetId(UUID.fromString(written.substring(0, slash))),
                Integer.parseInt(written.substring(slash + 1)));
    }
}
