package vn.thidua.platform.rulebook;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.rulebook.RuleSetRepository.LayerLine;
import vn.thidua.platform.rulebook.rule.Rules;

/**
 * What versions say, understood. A version never changes, so those that are read again and again
 * are kept as they were understood.
 */
@Singleton
final class RuleTexts {
    private static final int KEPT_BYTES_MAX = 8 * 1024 * 1024;

    private final RulesCodec codec;
    private final Cache<Text, Rules> kept =
            Caffeine.newBuilder()
                    .maximumWeight(KEPT_BYTES_MAX)
                    .<Text, Rules>weigher((text, _) -> text.bytes())
                    .build();

    RuleTexts(RulesCodec codec) {
        this.codec = codec;
    }

    Rules read(PinnedVersion version, byte[] body) {
        return kept.get(new Text(version, body.length), _ -> codec.read(body));
    }

    /** The State's versions in the order of their days, then those of the owners in theirs. */
    List<Layer> layers(List<LayerLine> lines, List<AgencyId> owners) {
        var ordered = new ArrayList<Layer>();
        lines.stream().filter(l -> l.ownerId() == null).map(this::layer).forEach(ordered::add);
        for (var owner : owners) {
            lines.stream()
                    .filter(line -> owner.equals(line.ownerId()))
                    .map(this::layer)
                    .forEach(ordered::add);
        }
        return ordered;
    }

    private Layer layer(LayerLine line) {
        var version = new PinnedVersion(line.ruleSetId(), line.version());
        return new Layer(line.read(), read(version, line.body()));
    }

    private record Text(PinnedVersion version, int bytes) {}
}
