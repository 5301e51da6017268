package vn.thidua.tenants.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.council.CouncilCasting.Voter;
import vn.thidua.tenants.council.SetMembers.Answer;
import vn.thidua.tenants.person.LeaveAgency;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.unit.SomeUnits;

/** Who sits in councils, year by year. */
@ExtendWith(House.class)
class CouncilsIT {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate NEXT = LocalDate.of(2027, 1, 1);

    private final Casting casting;
    private final CouncilCasting cast;
    private final Councils councils;
    private final People people;
    private final Scope scope;
    private final List<Voter> five;
    private final Council council;

    CouncilsIT(
            Casting casting,
            CouncilCasting cast,
            Councils councils,
            People people,
            PlanCasting plans,
            SomeUnits units) {
        this.casting = casting;
        this.cast = cast;
        this.councils = councils;
        this.people = people;
        scope = plans.agency("Procuracy");
        five = cast.voters(scope, units.unit(scope, "Văn phòng"), 5);
        council = cast.council(scope);
    }

    private Answer set(LocalDate since, List<SeatDefinition> members) {
        return councils.setMembers(scope, CouncilCasting.command(council, since, members));
    }

    private List<CouncilComposition> compositions() {
        return councils.compositions(scope, List.of(council.id()))
                .getOrDefault(council.id(), List.of());
    }

    @Test
    @DisplayName("S3-33 S2-25 the members of a council, those from outside too, have their duties")
    void membersHaveOfficesAndDuties() {
        var members = new ArrayList<>(CouncilCasting.seats(five));
        members.add(
                new SeatDefinition(
                        null, "Trần Văn Ngoại", CouncilOffice.MEMBER, "Theo dõi khối Nội chính"));

        assertThat(set(NEW_YEAR, members)).isInstanceOf(Answer.Set.class);

        assertThat(compositions())
                .singleElement()
                .satisfies(
                        now -> {
                            assertThat(now.decision()).isEqualTo(CouncilCasting.DECISION);
                            assertThat(now.standingBody()).isEqualTo("Văn phòng Sở");
                            assertThat(now.members())
                                    .extracting(CouncilSeat::seat)
                                    .containsExactly(1, 2, 3, 4, 5, 6);
                        });
        assertThat(compositions().getFirst().members().getLast())
                .isEqualTo(
                        new CouncilSeat(
                                6,
                                null,
                                "Trần Văn Ngoại",
                                CouncilOffice.MEMBER,
                                "Theo dõi khối Nội chính"));
    }

    @Test
    void aCouncilChangesInTheYearFromADayOn() {
        set(NEW_YEAR, CouncilCasting.seats(five));
        set(JULY, CouncilCasting.seats(five.subList(1, 4)));

        assertThat(compositions())
                .extracting(CouncilComposition::sinceOn)
                .containsExactly(JULY, NEW_YEAR);
        assertThat(councils.find(scope, council.id(), JULY.minusDays(1)).orElseThrow().members())
                .hasSize(5);
        assertThat(councils.find(scope, council.id(), JULY).orElseThrow().members()).hasSize(3);
        assertThat(councils.find(scope, council.id(), NEXT)).isEmpty();
        assertThat(set(NEW_YEAR, CouncilCasting.seats(five)))
                .isEqualTo(new Answer.BeforeTheLast(JULY));
    }

    @Test
    void theNextYearBeginsWithWhoIsStillThere() {
        set(NEW_YEAR, CouncilCasting.seats(five));
        var gone = five.get(3).person();
        people.leave(scope, new LeaveAgency(gone.id(), gone.revision(), NEW_YEAR.plusDays(30)));

        var answer = councils.carryOver(scope, carryOver(2026));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        CarryOver.Answer.CarriedOver.class,
                        over -> {
                            assertThat(over.left()).isEqualTo(1);
                            assertThat(over.composition().year()).isEqualTo(2027);
                            assertThat(over.composition().members())
                                    .extracting(CouncilSeat::office)
                                    .containsExactly(
                                            CouncilOffice.CHAIR,
                                            CouncilOffice.MEMBER,
                                            CouncilOffice.MEMBER,
                                            CouncilOffice.SECRETARY);
                        });
        assertThat(councils.carryOver(scope, carryOver(2026)))
                .isEqualTo(new CarryOver.Answer.YearHasOne(2027));
        assertThat(councils.carryOver(scope, carryOver(2025)))
                .isEqualTo(new CarryOver.Answer.NothingThere());
        assertThat(councils.carryOver(scope, carryOver(2027)))
                .isEqualTo(new CarryOver.Answer.NoLaterYear());
    }

    private CarryOver carryOver(int year) {
        return new CarryOver(council.id(), year, NEXT, "1/QĐ-STP", NEXT);
    }

    @Test
    void aCouncilHasOneChairAndNobodySitsTwice() {
        var chair = CouncilCasting.seat(five.get(0).person(), CouncilOffice.CHAIR);
        var member = CouncilCasting.seat(five.get(1).person(), CouncilOffice.MEMBER);
        var other = CouncilCasting.seat(five.get(1).person(), CouncilOffice.CHAIR);

        assertThat(set(NEW_YEAR, List.of(member))).isEqualTo(new Answer.OneChair(0));
        assertThat(set(NEW_YEAR, List.of(chair, other))).isEqualTo(new Answer.OneChair(2));
        assertThat(set(NEW_YEAR, List.of(chair, member, member)))
                .isEqualTo(new Answer.SeatedTwice(five.get(1).person()));
        assertThat(set(NEW_YEAR, List.of())).isInstanceOf(Answer.MembersOutOfRange.class);
        assertThat(compositions()).isEmpty();
    }

    @Test
    void changesAtOnceComeOneAfterTheOther() {
        var seats = CouncilCasting.seats(five);

        var answers =
                AtOnce.all(
                        IntStream.range(0, 6)
                                .<java.util.concurrent.Callable<Answer>>mapToObj(
                                        _ -> () -> set(NEW_YEAR, seats))
                                .toList());

        assertThat(answers).allMatch(Answer.Set.class::isInstance);
        assertThat(compositions())
                .extracting(CouncilComposition::ordinal)
                .containsExactly(6, 5, 4, 3, 2, 1);
    }

    @Test
    void onlyTheOfficeFormsCouncilsAndOnlyItsOwn() {
        var clerk = casting.as(scope, Role.OFFICE_CLERK);
        var planner = casting.as(scope, Role.PLANNER);
        var stranger = casting.cast().stranger();

        assertThat(cast.council(clerk).name()).startsWith("Hội đồng");
        assertThatThrownBy(() -> cast.council(planner)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> councils.fetch(stranger, council.id()))
                .isInstanceOf(NotVisible.class)
                .hasMessage("no such council");
        assertThat(councils.list(planner, PageRequest.first(5)).items())
                .extracting(Council::id)
                .contains(council.id());
    }
}
