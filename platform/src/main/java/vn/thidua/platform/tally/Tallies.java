package vn.thidua.platform.tally;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.tally.TallyFactRepository.Standing;

/**
 * The door of the agency's rooms to the ledger of what is counted, within the transaction that
 * changes a record. That holds the record, so two changes of it come one after the other; and it
 * comes here last, because everybody who counts for the same plan waits for what is held here.
 */
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
public class Tallies {
    private final TallyFactRepository facts;
    private final TallyRepository tallies;
    private final Clock clock;

    Tallies(TallyFactRepository facts, TallyRepository tallies, Clock clock) {
        this.facts = facts;
        this.tallies = tallies;
        this.clock = clock;
    }

    /**
     * The records count as this from now on, and as nothing else. One that counts in several years
     * has a line for each.
     *
     * @throws NotVisible if one would begin to count for a plan that is not the agency's
     */
    public void restate(Scope scope, Collection<TallyRecord> records) {
        if (records.isEmpty()) {
            return;
        }
        var kinds =
                records.stream()
                        .collect(
                                Collectors.toMap(
                                        TallyRecord::id, TallyRecord::kind, (kind, same) -> kind));
        var standing = facts.list(scope.tenant(), kinds.keySet());
        var changes = changes(scope, standing, records);
        if (changes.isEmpty()) {
            return;
        }
        keepCountable(scope, standing, changes.keySet());
        if (changes.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var rows =
                changes.entrySet().stream()
                        .map(e -> row(scope, kinds, e.getKey(), e.getValue(), now))
                        .toList();
        facts.insertAll(rows);
        tallies.add(scope.tenant(), rows.stream().map(TallyFactRow::id).toList());
    }

    private static TallyFactRow row(
            Scope scope,
            Map<TallyRecordId, TallyRecordKind> kinds,
            TallyPlace place,
            int delta,
            Instant now) {
        return TallyFactRow.of(
                scope.tenant(),
                Objects.requireNonNull(kinds.get(place.record())),
                place,
                delta,
                now);
    }

    /** What has to be added to make the ledger say so. */
    private static Map<TallyPlace, Integer> changes(
            Scope scope, List<Standing> standing, Collection<TallyRecord> records) {
        var changes = new TreeMap<TallyPlace, Integer>(TallyPlace.ORDER);
        standing.forEach(line -> changes.put(line.place(), -line.amount()));
        for (var record : records) {
            record.places(scope.agency()).forEach(place -> changes.merge(place, 1, Integer::sum));
        }
        changes.values().removeIf(delta -> delta == 0);
        return changes;
    }

    /** What is done under a plan of a unit, which has no place among plans, counts for none. */
    private void keepCountable(Scope scope, List<Standing> standing, Set<TallyPlace> changed) {
        var nodes = changed.stream().map(TallyPlace::node).collect(Collectors.toSet());
        var fresh = new HashSet<NodeId>(nodes);
        fresh.remove(NodeId.of(scope.agency()));
        standing.forEach(line -> fresh.remove(line.nodeId()));
        if (fresh.isEmpty()) {
            return;
        }
        for (var issued : facts.listIssued(scope.tenant(), fresh)) {
            if (!issued.isOwn()) {
                throw new NotVisible("plan");
            }
            fresh.remove(issued.nodeId());
        }
        changed.removeIf(place -> fresh.contains(place.node()));
    }
}
