package vn.thidua.tenants.upgrade;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.PlanFile;

/** Puts together what comparisons of a plan with its sources take. */
@Singleton
final class Comparing {
    private final NewsSources sources;
    private final DecisionRepository decisions;

    Comparing(NewsSources sources, DecisionRepository decisions) {
        this.sources = sources;
        this.decisions = decisions;
    }

    /** What is new in all sources of a plan; those without anything are left out. */
    List<Compared> open(Scope scope, PlanFile file) {
        return open(scope, file, sources.of(scope, file.plan().id()));
    }

    /** What is new in these sources of a plan. */
    List<Compared> open(Scope scope, PlanFile file, List<NewsSource> wanted) {
        var own = textOf(file);
        var decided = wanted.isEmpty() ? List.<Decision>of() : decided(scope, file.plan().id());
        return wanted.stream()
                .map(source -> compared(scope, source, source.current(), own, decided))
                .filter(Compared::isOpen)
                .toList();
    }

    /** What is new in a version of one source; nothing if the plan has no such source. */
    Optional<Compared> of(Scope scope, PlanFile file, SourceKey key, int version) {
        return sources.of(scope, file.plan().id()).stream()
                .filter(key::names)
                .findFirst()
                .map(
                        source ->
                                compared(
                                        scope,
                                        source,
                                        version,
                                        textOf(file),
                                        decided(scope, file.plan().id())));
    }

    private Compared compared(
            Scope scope, NewsSource source, int version, PlanBody own, List<Decision> decided) {
        var comparison = new Comparison(source, version, own, of(source, decided));
        var texts = sources.texts(scope, source, comparison.versions());
        return new Compared(
                source,
                own,
                texts,
                comparison.counterparts(),
                comparison.header(texts),
                comparison.items(texts));
    }

    private List<Decision> decided(Scope scope, PlanId plan) {
        return decisions.list(scope.tenant(), plan);
    }

    private static Map<ItemKey, Decision> of(NewsSource source, List<Decision> decided) {
        var found = new HashMap<ItemKey, Decision>();
        for (var decision : decided) {
            if (decision.sourceKind() == source.kind()
                    && decision.sourceId().equals(source.sourceId())) {
                found.put(new ItemKey(decision.itemKey()), decision);
            }
        }
        return found;
    }

    /** What is drafted, while something is; else what is in force. */
    private static PlanBody textOf(PlanFile file) {
        var draft = file.draft();
        return draft == null ? file.body() : draft;
    }

    /** A source, what the plan says, and what is new. */
    record Compared(
            NewsSource source,
            PlanBody own,
            Texts texts,
            Counterparts counterparts,
            List<HeaderNews> header,
            List<ItemNews> items) {
        Optional<ItemNews> item(ItemKey key) {
            return items.stream().filter(news -> news.item().equals(key)).findFirst();
        }

        boolean isOpen() {
            return source.settled() < source.current() || !items.isEmpty();
        }

        Upgrade upgrade() {
            return new Upgrade(
                    source.template(),
                    source.parent(),
                    source.settled(),
                    source.current(),
                    header,
                    items);
        }
    }
}
