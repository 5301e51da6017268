package vn.thidua.platform.merger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantStatus;
import vn.thidua.platform.access.Tenants;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.directory.AgencyRelation;
import vn.thidua.platform.directory.Directory;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.directory.GroupMember;
import vn.thidua.platform.directory.GroupRole;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.directory.SuccessionEvent;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.graph.Planting;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rollup.Facts;
import vn.thidua.platform.rollup.MeasureDelta;
import vn.thidua.platform.rollup.Period;
import vn.thidua.platform.rollup.PeriodRange;
import vn.thidua.platform.rollup.RecordFact;
import vn.thidua.platform.rollup.RollupAudit;
import vn.thidua.platform.rollup.Rollups;

/**
 * Two provinces of 1/1/2004 in small: Lai Châu is divided, and Đắk Nông is taken out of Đắk Lắk.
 */
@ExtendWith(House.class)
class SplitsIT {
    private static final LocalDate DAY = LocalDate.of(2004, 1, 1);
    private static final int YEAR = 2004;

    private final Splits splits;
    private final Mergers mergers;
    private final Tenants tenants;
    private final Directory directory;
    private final Casting casting;
    private final OperatorScope operator;
    private final Scope prime;
    private final Scope old;
    private final Scope dienbien;
    private final Scope laichau;
    private final Scope justice;
    private final Scope home;
    private final GroupId group;
    private final GroupId later;

    SplitsIT(
            Splits splits, Mergers mergers, Tenants tenants, Directory directory, Casting casting) {
        this.splits = splits;
        this.mergers = mergers;
        this.tenants = tenants;
        this.directory = directory;
        this.casting = casting;
        operator = casting.operator();
        prime = casting.tenant("Prime", AgencyKind.PRIME_MINISTER);
        old = province("Oldlaichau");
        dienbien = province("Dienbien");
        laichau = province("Laichau");
        justice = casting.tenant("Justice", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        home = casting.tenant("Home", AgencyKind.PROVINCIAL_DEPARTMENT);
        casting.relate(prime, old, RelationKind.ADMINISTRATIVE);
        casting.relate(old, justice, RelationKind.ADMINISTRATIVE);
        casting.relate(old, home, RelationKind.ADMINISTRATIVE);
        group = casting.group(YEAR, old, prime);
        later = casting.group(YEAR + 1, old, prime);
    }

    private Scope province(String name) {
        return casting.tenant(name, AgencyKind.PROVINCIAL_PEOPLES_COMMITTEE);
    }

    @Test
    void tellsBeforehandWhoWouldTakeWhatAndChangesNothing() {
        var forecast = splits.forecast(operator, divided());

        assertThat(forecast.conflicts()).isEmpty();
        var leaves = forecast.leaves();
        assertThat(leaves).isNotNull();
        assertThat(leaves.estate().relationsEnded()).isEqualTo(3);
        assertThat(leaves.estate().relationsCarriedOver()).isEqualTo(2);
        assertThat(leaves.estate().seatsGivenUp()).isEqualTo(1);
        assertThat(leaves.estate().seatsCarriedOver()).isEqualTo(2);
        assertThat(forecast.parts())
                .extracting(part -> part.successor())
                .containsExactly(dienbien.agency(), laichau.agency());
        assertThat(forecast.parts())
                .extracting(part -> part.relationsCarriedOver())
                .containsExactly(1, 1);
        assertThat(forecast.parts())
                .extracting(part -> part.seatsCarriedOver())
                .containsExactly(1, 1);
        assertThat(status(old)).isEqualTo(TenantStatus.ACTIVE);
        assertThat(superiors(justice, DAY)).containsExactly(old.agency());
    }

    @Test
    void givesEachSuccessorWhatIsNamedAndOneOfThemTheRest() {
        var split = split(divided());

        assertThat(split.event()).isEqualTo(SuccessionEvent.SPLIT);
        assertThat(split.predecessors()).containsExactly(old.agency());
        assertThat(split.successors()).containsExactly(dienbien.agency(), laichau.agency());
        assertThat(status(old)).isEqualTo(TenantStatus.CLOSED);
        assertThat(superiors(justice, DAY)).containsExactly(dienbien.agency());
        assertThat(superiors(home, DAY)).containsExactly(laichau.agency());
        assertThat(superiors(home, DAY.minusDays(1))).containsExactly(old.agency());
        assertThat(superiors(old, DAY)).isEmpty();
        assertThat(seat(group, YEAR, old)).containsExactly(GroupRole.LEAD);
        assertThat(seat(group, YEAR, dienbien)).containsExactly(GroupRole.MEMBER);
        assertThat(seat(group, YEAR, laichau)).isEmpty();
        assertThat(seat(later, YEAR + 1, old)).isEmpty();
        assertThat(seat(later, YEAR + 1, laichau)).containsExactly(GroupRole.LEAD);
        assertThat(directory.fetch(prime, old.agency()).dissolvedOn()).isEqualTo(DAY);
        assertThat(directory.follows(prime, dienbien.agency(), old.agency())).isTrue();
        assertThat(directory.follows(prime, laichau.agency(), old.agency())).isTrue();
    }

    @Test
    void takesPartsOutOfAnAgencyThatGoesOn() {
        split(takenOut());

        assertThat(status(old)).isEqualTo(TenantStatus.ACTIVE);
        assertThat(directory.fetch(prime, old.agency()).dissolvedOn()).isNull();
        assertThat(superiors(old, DAY)).containsExactly(prime.agency());
        assertThat(superiors(justice, DAY)).containsExactly(dienbien.agency());
        assertThat(superiors(home, DAY)).containsExactly(old.agency());
        assertThat(seat(group, YEAR, old)).containsExactly(GroupRole.LEAD);
        assertThat(seat(group, YEAR, dienbien)).isEmpty();
        assertThat(seat(later, YEAR + 1, dienbien)).containsExactly(GroupRole.LEAD);
        assertThat(seat(later, YEAR + 1, old)).isEmpty();
        assertThat(directory.successions(prime, List.of(old.agency()))).isEmpty();
    }

    @Test
    void isUndoneAsIfItHadNeverBeen() {
        for (var command : List.of(divided(), takenOut())) {
            var split = split(command);

            var undone = mergers.undo(operator, new UndoMerger(split.id()));

            assertThat(undone).isInstanceOf(UndoMerger.Answer.Undone.class);
            assertThat(status(old)).isEqualTo(TenantStatus.ACTIVE);
            assertThat(superiors(justice, DAY)).containsExactly(old.agency());
            assertThat(superiors(home, DAY)).containsExactly(old.agency());
            assertThat(superiors(old, DAY)).containsExactly(prime.agency());
            assertThat(seat(group, YEAR, dienbien)).isEmpty();
            assertThat(seat(later, YEAR + 1, old)).containsExactly(GroupRole.LEAD);
            assertThat(directory.successions(prime, List.of(old.agency()))).isEmpty();
        }
    }

    @Test
    void leavesEveryTotalAsItWas(
            Planting planting, Facts facts, Rollups rollups, RollupAudit audit) {
        var nation = planting.plan(prime);
        var plan = planting.plan(old);
        var below = planting.plan(justice);
        planting.link(old, plan, nation);
        planting.link(justice, below, plan);
        record(facts, old, plan, 3);
        record(facts, justice, below, 4);
        var all = PeriodRange.everything();
        var before = rollups.totals(prime, id(nation), all);

        split(divided());

        assertThat(rollups.totals(prime, id(nation), all)).isEqualTo(before);
        assertThat(rollups.totals(old, id(plan), all).plans()).isEqualTo(2);
        assertThat(audit.audit(prime, id(nation)).isExact()).isTrue();
    }

    private static void record(Facts facts, Scope keeper, NodeId plan, int held) {
        var quarter = Period.of(2026, 1);
        var delta = new MeasureDelta("ACTIVITIES_HELD", BigDecimal.valueOf(held));
        facts.record(
                keeper,
                new RecordFact(
                        id(plan), quarter, quarter.endsOn(), List.of(delta), List.of(), null));
    }

    private static PlanId id(NodeId plan) {
        return new PlanId(plan.value());
    }

    @Test
    void endsAnAgencyOnceHoweverManyTryAtOnce() {
        var merging =
                new MergeAgencies(
                        SuccessionEvent.MERGER, List.of(old.agency()), home.agency(), DAY, null);

        var answers =
                AtOnce.<Object>all(
                        () -> splits.split(operator, divided()),
                        () -> splits.split(operator, divided()),
                        () -> mergers.merge(operator, merging));

        assertThat(answers)
                .filteredOn(
                        answer ->
                                answer instanceof SplitAgency.Answer.Split
                                        || answer instanceof MergeAgencies.Answer.Merged)
                .hasSize(1);
    }

    private static <T> List<T> none() {
        return List.of();
    }

    private SplitAgency divided() {
        return command(
                DAY,
                laichau,
                new SplitAgency.Part(
                        dienbien.agency(), List.of(justice.agency()), List.of(group), none()),
                part(laichau));
    }

    private SplitAgency takenOut() {
        return command(
                DAY,
                old,
                new SplitAgency.Part(
                        dienbien.agency(), List.of(justice.agency()), List.of(later), none()));
    }

    private static SplitAgency.Part part(Scope successor, Scope... subordinates) {
        var named = Arrays.stream(subordinates).map(Scope::agency).toList();
        return new SplitAgency.Part(successor.agency(), named, none(), none());
    }

    private SplitAgency command(LocalDate day, Scope rest, SplitAgency.Part... parts) {
        return new SplitAgency(
                old.agency(), List.of(parts), rest.agency(), day, "Nghị quyết số 22/2003/QH11");
    }

    private Merger split(SplitAgency command) {
        var answer = splits.split(operator, command);
        assertThat(answer).isInstanceOf(SplitAgency.Answer.Split.class);
        return ((SplitAgency.Answer.Split) answer).merger();
    }

    private TenantStatus status(Scope scope) {
        return tenants.fetch(operator, scope.agency()).status();
    }

    private List<AgencyId> superiors(Scope scope, LocalDate day) {
        return directory.superiors(prime, List.of(scope.agency()), day).stream()
                .map(AgencyRelation::superior)
                .toList();
    }

    private List<GroupRole> seat(GroupId of, int year, Scope scope) {
        return directory.members(prime, of, year).stream()
                .filter(member -> member.agency().equals(scope.agency()))
                .map(GroupMember::role)
                .toList();
    }
}
