package vn.thidua.tenants.upgrade;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.difference.Change;
import vn.thidua.platform.body.difference.Difference;
import vn.thidua.platform.body.difference.FieldChange;
import vn.thidua.platform.body.value.ItemKey;

/**
 * Compares three ways what a source said when the plan last dealt with it, what it says in a
 * version, and what the plan says. Each item counts from a version of its own: the one that it was
 * taken over from, or that somebody settled it by; else the one that the plan has settled as a
 * whole.
 */
final class Comparison {
    private static final List<String> ASIDE = List.of("origin", "mapsTo", "kind");

    private final NewsSource source;
    private final int version;
    private final PlanBody own;
    private final Counterparts counterparts;
    private final Map<ItemKey, Decision> decisions;

    Comparison(NewsSource source, int version, PlanBody own, Map<ItemKey, Decision> decisions) {
        this.source = source;
        this.version = version;
        this.own = own;
        this.counterparts = new Counterparts(source, own);
        this.decisions = Map.copyOf(decisions);
    }

    Counterparts counterparts() {
        return counterparts;
    }

    /** The versions whose texts it takes. */
    Set<Integer> versions() {
        var versions = new HashSet<Integer>();
        versions.add(source.settled());
        versions.add(version);
        decisions.values().forEach(decision -> versions.add(decision.since()));
        own.items().stream()
                .flatMap(item -> Optional.ofNullable(item.origin()).stream())
                .filter(source::is)
                .forEach(origin -> versions.add(origin.version()));
        return versions;
    }

    /** What the plan has yet to deal with; nothing where the version cannot be read. */
    List<ItemNews> items(Texts texts) {
        if (!texts.has(version)) {
            return List.of();
        }
        var news = new ArrayList<ItemNews>();
        for (var key : texts.keys(version)) {
            news(texts, key).ifPresent(news::add);
        }
        return List.copyOf(news);
    }

    private Optional<ItemNews> news(Texts texts, ItemKey key) {
        var since = since(key);
        if (since >= version || !texts.has(since)) {
            return Optional.empty();
        }
        var before = texts.item(since, key);
        var now = texts.item(version, key);
        var mine = counterparts.of(key);
        return kind(before, now)
                .filter(kind -> isOpen(kind, now, mine))
                .map(kind -> news(key, kind, since, before, now, mine));
    }

    private int since(ItemKey key) {
        var decision = decisions.get(key);
        if (counterparts.isTaken(key)) {
            return Math.max(counterparts.version(key), decision == null ? 0 : decision.since());
        }
        return decision == null ? source.settled() : decision.since();
    }

    private static Optional<NewsKind> kind(@Nullable PlanItem before, @Nullable PlanItem now) {
        if (before == null) {
            return now == null ? Optional.empty() : Optional.of(NewsKind.ADDED);
        }
        if (now == null) {
            return Optional.of(NewsKind.REMOVED);
        }
        return saysTheSame(before, now) ? Optional.empty() : Optional.of(NewsKind.CHANGED);
    }

    /** Whether there is anything to do: not where the plan says it so already. */
    private static boolean isOpen(NewsKind kind, @Nullable PlanItem now, @Nullable PlanItem mine) {
        return switch (kind) {
            case ADDED -> mine == null;
            case REMOVED -> mine != null;
            case CHANGED -> now == null || mine == null || !saysTheSame(now, mine);
        };
    }

    private ItemNews news(
            ItemKey key,
            NewsKind kind,
            int since,
            @Nullable PlanItem before,
            @Nullable PlanItem now,
            @Nullable PlanItem mine) {
        var decision = decisions.get(key);
        var side = side(key, before, mine);
        return new ItemNews(
                key,
                kind,
                side,
                since,
                before,
                now,
                mine,
                before == null || now == null ? List.of() : changes(before, now),
                side == OwnSide.CHANGED && before != null && mine != null
                        ? changes(before, mine)
                        : List.of(),
                decision == null ? null : decision.deferral());
    }

    private OwnSide side(ItemKey key, @Nullable PlanItem before, @Nullable PlanItem mine) {
        if (mine == null) {
            return OwnSide.ABSENT;
        }
        if (!counterparts.isTaken(key)) {
            return OwnSide.ANSWERED;
        }
        return before != null && saysTheSame(before, mine) ? OwnSide.AS_BEFORE : OwnSide.CHANGED;
    }

    /** The place of an item and where it comes from are no words of it. */
    private static boolean saysTheSame(PlanItem one, PlanItem other) {
        return Objects.equals(one.label(), other.label())
                && Objects.equals(one.text(), other.text())
                && one.footnotes().equals(other.footnotes())
                && one.content().equals(other.content());
    }

    private static List<FieldChange> changes(PlanItem before, PlanItem after) {
        return Difference.between(before, after).stream()
                .filter(change -> !ASIDE.contains(change.field().split("[.\\[]")[0]))
                .toList();
    }

    /** Fields of the header that the source says anew and the plan does not say so. */
    List<HeaderNews> header(Texts texts) {
        var before = texts.body(source.settled());
        var now = texts.body(version);
        if (before == null || now == null) {
            return List.of();
        }
        var mine = fields(now, own);
        return fields(before, now).values().stream()
                .filter(change -> isTakenOver(change.field()) && mine.containsKey(change.field()))
                .map(change -> header(change, Objects.requireNonNull(mine.get(change.field()))))
                .toList();
    }

    private static HeaderNews header(FieldChange theirs, FieldChange mine) {
        return new HeaderNews(theirs.field(), theirs.before(), theirs.after(), mine.after());
    }

    private static Map<String, FieldChange> fields(PlanBody before, PlanBody after) {
        var fields = new LinkedHashMap<String, FieldChange>();
        for (var change : Difference.between(before, after)) {
            if (change instanceof Change.HeaderChanged(var field)) {
                fields.put(field.field(), field);
            }
        }
        return fields;
    }

    /** Who issued a text, signed it and where it stands is nobody else's. */
    private static boolean isTakenOver(String field) {
        return switch (field.split("\\.")[0]) {
            case "letterhead", "signature", "previousPlan", "portal" -> false;
            default -> true;
        };
    }
}
