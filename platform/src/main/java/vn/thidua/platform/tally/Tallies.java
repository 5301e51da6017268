package vn.thidua.platform.tally;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
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
    private final Countable countable;
    private final Clock clock;

    Tallies(TallyFactRepository facts, TallyRepository tallies, Countable countable, Clock clock) {
        this.facts = facts;
        this.tallies = tallies;
        this.countable = countable;
        this.clock = clock;
    }

    /**
     * The records count as this from now on, and as nothing else. One that counts in several years
     * has a line for each.
     *
     * @throws NotVisible if one would begin to count for a plan that is not the agency's
     */
    public void restate(Scope scope, Collection<TallyRecord> records) {
        if (!records.isEmpty()) {
            enter(CountedAgency.of(scope), kinds(records), records, true);
        }
    }

    private static Map<TallyRecordId, TallyRecordKind> kinds(Collection<TallyRecord> records) {
        return records.stream()
                .collect(
                        Collectors.toMap(TallyRecord::id, TallyRecord::kind, (kind, same) -> kind));
    }

    /**
     * The same of records of a kind that are held and counted again: those of them that are gone
     * count as nothing, and for a plan that is not the agency's none counts.
     */
    void recount(
            CountedAgency agency,
            TallyRecordKind kind,
            Set<TallyRecordId> wanted,
            Collection<TallyRecord> held) {
        var kinds = wanted.stream().collect(Collectors.toMap(id -> id, _ -> kind));
        enter(agency, kinds, held, false);
    }

    private void enter(
            CountedAgency agency,
            Map<TallyRecordId, TallyRecordKind> kinds,
            Collection<TallyRecord> records,
            boolean refuses) {
        var standing = facts.list(agency.tenant(), kinds.keySet());
        var changes = changes(agency, standing, records);
        if (changes.isEmpty()) {
            return;
        }
        keepCountable(agency, standing, changes.keySet(), refuses);
        if (changes.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var rows =
                changes.entrySet().stream()
                        .map(e -> row(agency, kinds, e.getKey(), e.getValue(), now))
                        .toList();
        facts.insertAll(rows);
        tallies.add(agency.tenant(), rows.stream().map(TallyFactRow::id).toList());
    }

    private static TallyFactRow row(
            CountedAgency agency,
            Map<TallyRecordId, TallyRecordKind> kinds,
            TallyPlace place,
            int delta,
            Instant now) {
        return TallyFactRow.of(
                agency.tenant(),
                Objects.requireNonNull(kinds.get(place.record())),
                place,
                delta,
                now);
    }

    /** What has to be added to make the ledger say so. */
    private static Map<TallyPlace, Integer> changes(
            CountedAgency agency, List<Standing> standing, Collection<TallyRecord> records) {
        var changes = new TreeMap<TallyPlace, Integer>(TallyPlace.ORDER);
        standing.forEach(line -> changes.put(line.place(), -line.amount()));
        for (var record : records) {
            record.places(agency.agency()).forEach(place -> changes.merge(place, 1, Integer::sum));
        }
        changes.values().removeIf(delta -> delta == 0);
        return changes;
    }

    /** What is done under a plan of a unit, which has no place among plans, counts for none. */
    private void keepCountable(
            CountedAgency agency,
            List<Standing> standing,
            Set<TallyPlace> changed,
            boolean refuses) {
        var fresh = changed.stream().map(TallyPlace::node).collect(Collectors.toSet());
        standing.forEach(line -> fresh.remove(line.nodeId()));
        var found = countable.of(agency, fresh);
        if (refuses && !found.others().isEmpty()) {
            throw new NotVisible("plan");
        }
        fresh.removeAll(found.own());
        changed.removeIf(place -> fresh.contains(place.node()));
    }
}
