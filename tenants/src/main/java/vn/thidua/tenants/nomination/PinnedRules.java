package vn.thidua.tenants.nomination;

import java.util.List;
import vn.thidua.platform.rulebook.PinnedVersion;
import vn.thidua.platform.rulebook.RuleSetId;
import vn.thidua.platform.rulebook.RuleSetVersion;

/**
 * The version of a rule set that a dossier is judged by, whatever is published later.
 *
 * @param ruleSet the instrument
 * @param version its version in force when the dossier was received
 */
public record PinnedRules(RuleSetId ruleSet, int version) {
    static String written(List<RuleSetVersion> layers) {
        return PinnedVersion.written(
                layers.stream()
                        .map(layer -> new PinnedVersion(layer.ruleSet(), layer.version()))
                        .toList());
    }

    static List<PinnedRules> read(String written) {
        return PinnedVersion.read(written).stream()
                .map(pinned -> new PinnedRules(pinned.ruleSet(), pinned.version()))
                .toList();
    }

    /** The same, as the rulebook reads it. */
    public PinnedVersion pinned() {
        return new PinnedVersion(ruleSet, version);
    }
}
