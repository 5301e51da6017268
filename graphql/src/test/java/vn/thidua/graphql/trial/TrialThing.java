package vn.thidua.graphql.trial;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.infra.id.Id;

/** Something with an id. */
record TrialThing(TrialId id, String name, LocalDate madeOn, Instant madeAt, BigDecimal share) {
    static final List<TrialThing> ALL = List.of(thing(1), thing(2), thing(3));

    Optional<TrialThing> next() {
        return ALL.stream().filter(t -> t.name.compareTo(name) > 0).findFirst();
    }

    static Optional<TrialThing> find(TrialId id) {
        return ALL.stream().filter(thing -> thing.id.equals(id)).findFirst();
    }

    private static TrialThing thing(int number) {
        return new TrialThing(
                new TrialId(new UUID(0, number)),
                "thing " + number,
                LocalDate.of(2026, 7, number),
                Instant.parse("2026-07-01T01:00:00Z"),
                new BigDecimal("95.50"));
    }

    record TrialId(UUID value) implements Id {}
}
