package vn.thidua.graphql.unit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import vn.thidua.tenants.unit.UnitId;

/** A unit on a day: what counts are asked of. */
record UnitDay(UnitId unit, LocalDate on) {

    /** The units by the days that they are asked of: one statement for each day. */
    static Map<LocalDate, Set<UnitId>> byDay(Collection<UnitDay> asked) {
        return asked.stream().collect(groupingBy(UnitDay::on, mapping(UnitDay::unit, toSet())));
    }
}
