package vn.thidua.tenants.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Awards in years running: refused only where the records reach. */
class AwardYearsTest {

    @ParameterizedTest(name = "{0}: {5}")
    @CsvSource(
            textBlock =
                    """
                    both years, 2025 2026, , 2020-01-01, 2, MET, '2025, 2026', –, 2024
                    both before now, 2024 2025, 2026, 2020-01-01, 2, MET, '2024, 2025', –, 2026
                    others now, 2025, 2026, 2020-01-01, 2, FOR_PEOPLE, 2025, –, '2024, 2026'
                    a gap between, 2024 2026, 2025, 2020-01-01, 2, FOR_PEOPLE, '2024, 2026', 2025, –
                    none before, 2026, 2024 2025, 2020-01-01, 2, UNMET, 2026, '2024, 2025', –
                    nothing recorded, , , 2020-01-01, 2, FOR_PEOPLE, –, –, '2024, 2025, 2026'
                    before they came, , 2024 2025, 2025-01-01, 2, FOR_PEOPLE, –, 2025, '2024, 2026'
                    once before, 2022, 2024 2025, 2026-01-01, 2, UNMET, –, '2024, 2025', 2026
                    this year's once, 2026, , , 1, MET, 2026, –, –
                    this year's not yet, 2025, 2026, 2020-01-01, 1, FOR_PEOPLE, –, –, 2026
                    """)
    void yearsAreHeldMissedOrUnknown(
            String what,
            @Nullable String held,
            @Nullable String others,
            @Nullable LocalDate since,
            int years,
            StandardAnswer answer,
            String heldIn,
            String missed,
            String unknown) {
        var decided = new TreeMap<Integer, Boolean>();
        each(held).forEach(year -> decided.put(year, true));
        each(others).forEach(year -> decided.put(year, false));

        var found = new AwardYears(decided, Set.of(), since).inARow("LĐTT", years, 2026);

        assertThat(found.answer()).isEqualTo(answer);
        assertThat(found.values())
                .isEqualTo(List.of("LĐTT", String.valueOf(years), heldIn, missed, unknown, "–"));
    }

    private static Stream<Integer> each(@Nullable String years) {
        return years == null ? Stream.of() : Stream.of(years.split(" ")).map(Integer::valueOf);
    }
}
