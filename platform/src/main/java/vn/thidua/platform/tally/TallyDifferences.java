package vn.thidua.platform.tally;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Holds the ledger against records. */
@Singleton
final class TallyDifferences {
    private final TallyFactRepository facts;
    private final Countable countable;

    TallyDifferences(TallyFactRepository facts, Countable countable) {
        this.facts = facts;
        this.countable = countable;
    }

    /** A record is counted so often as this, and should be so often. */
    record Difference(TallyPlace place, int found, int expected) {}

    /** The records of a kind after one up to another, where the ledger says something else. */
    List<Difference> of(
            CountedAgency agency,
            TallyRecordKind kind,
            List<TallyRecord> records,
            TallyRecordId after,
            TallyRecordId last) {
        var expected = expected(agency, records);
        var counted = new HashMap<TallyPlace, Integer>();
        facts.listBetween(agency.tenant(), kind, after, last)
                .forEach(line -> counted.put(line.place(), line.amount()));
        var places = new HashSet<>(counted.keySet());
        places.addAll(expected.keySet());
        return places.stream()
                .map(
                        place ->
                                new Difference(
                                        place,
                                        counted.getOrDefault(place, 0),
                                        expected.getOrDefault(place, 0)))
                .filter(difference -> difference.found() != difference.expected())
                .sorted((one, other) -> TallyPlace.ORDER.compare(one.place(), other.place()))
                .toList();
    }

    private Map<TallyPlace, Integer> expected(CountedAgency agency, List<TallyRecord> records) {
        var expected = new HashMap<TallyPlace, Integer>();
        records.stream()
                .flatMap(record -> record.places(agency.agency()).stream())
                .forEach(place -> expected.merge(place, 1, Integer::sum));
        var nodes = expected.keySet().stream().map(TallyPlace::node).collect(Collectors.toSet());
        var own = countable.of(agency, nodes).own();
        expected.keySet().removeIf(place -> !own.contains(place.node()));
        return expected;
    }
}
