package vn.thidua.platform.rulebook;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.platform.access.Caller;
import vn.thidua.platform.directory.AgencyId;

/** The door of those who judge by rules of an earlier day. */
@Singleton
public class EarlierRules {
    private final RuleSetVersionRepository versions;
    private final RuleTexts texts;

    EarlierRules(RuleSetVersionRepository versions, RuleTexts texts) {
        this.versions = versions;
        this.texts = texts;
    }

    /** What these versions say together, the highest first. */
    public RulesInForce of(
            Caller caller, AgencyId decider, LocalDate day, Collection<PinnedVersion> pinned) {
        return new Layers(layers(List.copyOf(pinned))).on(decider, day);
    }

    private List<Layer> layers(List<PinnedVersion> pinned) {
        var found = new HashMap<PinnedVersion, Layer>();
        if (!pinned.isEmpty()) {
            var sets = pinned.stream().map(PinnedVersion::ruleSet).collect(Collectors.toSet());
            var numbers = pinned.stream().map(PinnedVersion::version).collect(Collectors.toSet());
            for (var line : versions.whole(sets, numbers)) {
                var key = new PinnedVersion(line.ruleSetId(), line.version());
                found.put(key, new Layer(line.read(), texts.read(key, line.body())));
            }
        }
        var layers = new ArrayList<Layer>();
        for (var version : pinned) {
            var layer = found.get(version);
            if (layer != null) {
                layers.add(layer);
            }
        }
        return layers;
    }
}
