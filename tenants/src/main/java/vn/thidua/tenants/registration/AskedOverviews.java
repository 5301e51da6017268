package vn.thidua.tenants.registration;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.unit.UnitId;

/** Overviews that are asked for at once, as lists in the order of one another. */
record AskedOverviews(List<OverviewRequest> requests, List<Expectation> expectations) {
    static final UnitId WHOLE_AGENCY = new UnitId(new UUID(0, 0));

    AskedOverviews {
        requests = List.copyOf(requests);
        expectations = List.copyOf(expectations);
    }

    int count() {
        return requests.size();
    }

    List<PlanId> plans() {
        return requests.stream().map(OverviewRequest::plan).toList();
    }

    List<String> waves() {
        return requests.stream().map(one -> one.wave() == null ? "" : one.wave()).toList();
    }

    List<UnitId> tops() {
        return expectations.stream()
                .map(one -> one.top() == null ? WHOLE_AGENCY : one.top())
                .toList();
    }

    /** The day for persons, and for collectives. */
    List<String> days(Function<Expectation, Expectation.OfKind> kind) {
        return expectations.stream().map(kind).map(one -> one.countedOn().toString()).toList();
    }

    /** What of it holds: {@code E} for expected, {@code O} for over. */
    List<String> states(Function<Expectation, Expectation.OfKind> kind) {
        return expectations.stream()
                .map(kind)
                .map(one -> (one.isExpected() ? "E" : "") + (one.isOver() ? "O" : ""))
                .toList();
    }

    List<String> categories() {
        return expectations.stream()
                .map(Expectation::categories)
                .map(all -> all.stream().map(Enum::name).collect(Collectors.joining(",")))
                .toList();
    }
}
