package vn.thidua.bench.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.bench.country.Ledger.Entry;
import vn.thidua.platform.directory.AgencyKind;

class CountryTest {
    private static final Size NATION = Size.named("nation").orElseThrow();
    private final Country nation = new Country(NATION, 1);

    @ParameterizedTest
    @ValueSource(strings = {"village", "district", "province", "nation"})
    void everySizeHasAllSixLevels(String name) {
        var country = new Country(Size.named(name).orElseThrow(), 1);

        assertThat(country.agencies()).hasSize(country.size().tenants());
        assertThat(country.agencies())
                .extracting(Agency::kind)
                .contains(
                        AgencyKind.PRIME_MINISTER,
                        AgencyKind.MINISTRY,
                        AgencyKind.PROVINCIAL_PEOPLES_COMMITTEE,
                        AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE,
                        AgencyKind.COMMUNE_PEOPLES_COMMITTEE);
        assertThat(depth(country.plans())).isEqualTo(6);
    }

    @Test
    void theNationIsAsLargeAsItIs() {
        assertThat(count(AgencyKind.PROVINCIAL_PEOPLES_COMMITTEE)).isEqualTo(34);
        assertThat(
                        count(AgencyKind.PROVINCIAL_DEPARTMENT)
                                + count(AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE))
                .isEqualTo(34 * 14);
        assertThat(count(AgencyKind.COMMUNE_PEOPLES_COMMITTEE)).isEqualTo(3_321);
        assertThat(nation.agencies()).extracting(Agency::slug).doesNotHaveDuplicates();
        assertThat(nation.agencies()).extracting(Agency::name).doesNotHaveDuplicates();
    }

    @Test
    void plansAnswerOneToThreeThatAreOlder() {
        var plans = nation.plans();

        for (var plan = 1; plan < plans.count(); plan++) {
            var parents = plans.upward(plan).stream().map(Upward::parent).toList();
            assertThat(parents).hasSizeBetween(1, 3).doesNotHaveDuplicates();
            assertThat(parents.stream().mapToInt(each -> each).max().orElseThrow())
                    .isLessThan(plan);
        }
    }

    @Test
    void plansHangTogetherAsDeeplyAndWidelyAsAsked() {
        var plans = new Country(new Size(12, 600, 6_000), new Wiring(20, 8), 1).plans();

        assertThat(depth(plans)).isEqualTo(20);
        var withEnoughBefore =
                IntStream.range(12, 600).filter(plan -> plans.keeper(plan).index() >= 5);
        assertThat(withEnoughBefore.map(plan -> plans.upward(plan).size()))
                .allMatch(parents -> parents >= 6 && parents <= 8);
    }

    @Test
    void aSeedDecidesEverything() {
        var size = Size.named("village").orElseThrow();

        assertThat(told(new Country(size, 7))).isEqualTo(told(new Country(size, 7)));
        assertThat(told(new Country(size, 7))).isNotEqualTo(told(new Country(size, 8)));
    }

    @Test
    void theLedgerHasAsManyFactsAsAsked() {
        var country = new Country(new Size(12, 100, 10_007), 1);
        var counted = new long[1];

        each(country, entry -> country.ledger().read(entry, counting(counted)));

        assertThat(counted[0]).isEqualTo(10_007);
    }

    private long count(AgencyKind kind) {
        return nation.agencies().stream().filter(agency -> agency.kind() == kind).count();
    }

    private static int depth(Plans plans) {
        var depth = new int[plans.count()];
        for (var plan = 0; plan < plans.count(); plan++) {
            depth[plan] =
                    1
                            + plans.upward(plan).stream()
                                    .mapToInt(link -> depth[link.parent()])
                                    .max()
                                    .orElse(0);
        }
        return IntStream.of(depth).max().orElseThrow();
    }

    private static String told(Country country) {
        var said = new StringBuilder();
        for (var plan = 0; plan < country.plans().count(); plan++) {
            said.append(List.of(country.plan(plan), country.plans().upward(plan)));
        }
        var writing =
                new Ledger.Reading() {
                    @Override
                    public void measure(int measure, long amount) {
                        said.append(measure).append(' ').append(amount).append('\n');
                    }

                    @Override
                    public void target(int target, int measure, long amount) {
                        said.append(target);
                        measure(measure, amount);
                    }
                };
        each(country, entry -> country.ledger().read(entry, writing));
        return said.toString();
    }

    private static Ledger.Reading counting(long[] counted) {
        return new Ledger.Reading() {
            @Override
            public void measure(int measure, long amount) {
                counted[0]++;
            }

            @Override
            public void target(int target, int measure, long amount) {
                counted[0]++;
            }
        };
    }

    private static void each(Country country, Consumer<Entry> entry) {
        for (var quarter = 0; quarter < Calendar.QUARTERS.size(); quarter++) {
            for (var plan = 0; plan < country.plans().count(); plan++) {
                for (var which = 0; which < country.ledger().entriesOfQuarter(); which++) {
                    entry.accept(country.ledger().entry(quarter, plan, which));
                }
            }
        }
    }
}
