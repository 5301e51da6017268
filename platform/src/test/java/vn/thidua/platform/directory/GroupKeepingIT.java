package vn.thidua.platform.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Caller;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;

/** A ministry divides its departments into groups, year by year. */
@ExtendWith(House.class)
class GroupKeepingIT {
    private static final int YEAR = 2025;
    private static final LocalDate MAY = LocalDate.of(YEAR, 5, 10);
    private static final PageRequest ALL = PageRequest.first(100);

    private final Casting casting;
    private final GroupKeeping keeping;
    private final Groups groups;
    private final Directory directory;
    private final OperatorScope operator;
    private final Casting.Cast cast;
    private GroupId group = new GroupId(new UUID(0, 0));

    GroupKeepingIT(Casting casting, GroupKeeping keeping, Groups groups, Directory directory) {
        this.casting = casting;
        this.keeping = keeping;
        this.groups = groups;
        this.directory = directory;
        operator = casting.operator();
        cast = casting.cast();
    }

    @BeforeEach
    void foundAGroup() {
        group = casting.group(cast.ministry(), null);
    }

    @Test
    void seatsWhoeverStandsUnderItsFounder() {
        seat(cast.ministry(), cast.north(), GroupRole.LEAD, null);
        seat(cast.ministry(), cast.south(), GroupRole.MEMBER, null);

        assertThat(groups.fetch(cast.stranger(), group).founder())
                .isEqualTo(cast.ministry().agency());
        assertThat(seats(new SeatFilter(YEAR, null, null)))
                .extracting(GroupMember::agency)
                .containsExactly(cast.north().agency(), cast.south().agency());
        assertThat(groups.seatsOf(cast.south(), cast.south().agency(), YEAR, ALL).items())
                .extracting(GroupMember::group)
                .containsExactly(group);
    }

    @Test
    void seatsNeitherStrangersNorItsFounderNorAnybodyForSomebodyElse() {
        for (var stranger : List.of(cast.stranger(), cast.ministry())) {
            assertThatThrownBy(() -> seat(cast.ministry(), stranger, GroupRole.MEMBER, null))
                    .isInstanceOf(NotVisible.class);
        }
        assertThatThrownBy(() -> seat(cast.province(), cast.north(), GroupRole.MEMBER, null))
                .isInstanceOf(NotVisible.class);
        var clerk = casting.as(cast.ministry(), Role.OFFICE_CLERK);
        assertThatThrownBy(() -> seat(clerk, cast.north(), GroupRole.MEMBER, null))
                .isInstanceOf(NotPermitted.class);
        assertThat(seats(new SeatFilter(null, null, null))).isEmpty();

        seat(operator, cast.stranger(), GroupRole.MEMBER, null);
        assertThat(seats(new SeatFilter(null, null, null))).hasSize(1);
    }

    @Test
    void hasOneLeadHoweverManyAreNamedAtOnce() {
        var members = List.of(cast.north(), cast.south(), cast.stranger(), cast.province());

        var answers =
                AtOnce.all(
                        members.stream()
                                .<Callable<SeatAgency.Answer>>map(
                                        member ->
                                                () ->
                                                        keeping.seat(
                                                                operator,
                                                                SeatAgency.forYear(
                                                                        group,
                                                                        YEAR,
                                                                        member.agency(),
                                                                        GroupRole.LEAD)))
                                .toList());

        assertThat(answers)
                .filteredOn(answer -> answer instanceof SeatAgency.Answer.LedByAnother)
                .hasSize(3);
        assertThat(directory.members(operator, group, YEAR))
                .extracting(GroupMember::role)
                .containsExactly(GroupRole.LEAD);
    }

    @Test
    void givesAnAgencyOneSeatWhateverRolesAreNamedAtOnce() {
        AtOnce.all(
                Stream.of(GroupRole.values())
                        .<Callable<SeatAgency.Answer>>map(
                                role -> () -> seat(operator, cast.north(), role, null))
                        .toList());

        assertThat(directory.members(operator, group, YEAR))
                .extracting(GroupMember::agency)
                .containsExactly(cast.north().agency());
    }

    @Test
    void changesItsLeadOnADayAndRemembersWhoLedBefore() {
        seat(cast.ministry(), cast.north(), GroupRole.LEAD, null);
        seat(cast.ministry(), cast.south(), GroupRole.DEPUTY_LEAD, null);

        var named = keeping.nameLead(cast.ministry(), new NameLead(group, south(), MAY));

        assertThat(named).isInstanceOf(NameLead.Answer.Named.class);
        assertThat(role(cast.north(), MAY.minusDays(1))).isEqualTo(GroupRole.LEAD);
        assertThat(role(cast.north(), MAY)).isEqualTo(GroupRole.MEMBER);
        assertThat(role(cast.south(), MAY.minusDays(1))).isEqualTo(GroupRole.DEPUTY_LEAD);
        assertThat(role(cast.south(), MAY)).isEqualTo(GroupRole.LEAD);
        assertThat(seats(new SeatFilter(null, GroupRole.LEAD, null)))
                .extracting(GroupMember::agency)
                .containsExactly(cast.north().agency(), south());
        assertThat(seats(new SeatFilter(null, null, MAY)))
                .extracting(GroupMember::role)
                .containsExactly(GroupRole.LEAD, GroupRole.MEMBER);
        assertThat(keeping.nameLead(cast.ministry(), new NameLead(group, south(), MAY)))
                .isInstanceOf(NameLead.Answer.LeadsAlready.class);
        assertThat(
                        keeping.nameLead(
                                cast.ministry(),
                                new NameLead(group, cast.stranger().agency(), MAY)))
                .isInstanceOf(NameLead.Answer.NotSeated.class);
    }

    @Test
    void carriesItsMembersOverAndNamesWhoLeadsThem() {
        seat(cast.ministry(), cast.north(), GroupRole.LEAD, null);
        seat(cast.ministry(), cast.south(), GroupRole.MEMBER, null);
        var command = new CarryOverSeats(group, YEAR, south(), List.of());

        var answers =
                AtOnce.<CarryOverSeats.Answer>all(
                        () -> keeping.carryOver(cast.ministry(), command),
                        () -> keeping.carryOver(operator, command));

        assertThat(answers)
                .containsOnlyOnce(new CarryOverSeats.Answer.SeatedAlready(YEAR + 1))
                .anyMatch(
                        answer ->
                                answer instanceof CarryOverSeats.Answer.CarriedOver(_, var n)
                                        && n == 2);
        assertThat(role(cast.south(), LocalDate.of(YEAR + 1, 1, 1))).isEqualTo(GroupRole.LEAD);
        assertThat(role(cast.north(), LocalDate.of(YEAR + 1, 1, 1))).isEqualTo(GroupRole.MEMBER);
        assertThat(role(cast.north(), LocalDate.of(YEAR, 12, 31))).isEqualTo(GroupRole.LEAD);
        assertThat(
                        keeping.carryOver(
                                operator,
                                new CarryOverSeats(
                                        group, YEAR + 1, cast.stranger().agency(), List.of())))
                .isEqualTo(new CarryOverSeats.Answer.NotAmongThem(cast.stranger().agency()));
        assertThat(keeping.carryOver(operator, new CarryOverSeats(group, 1999, null, List.of())))
                .isEqualTo(new CarryOverSeats.Answer.NobodySeated(1999));
    }

    @Test
    void rewritesNoYearWithoutATrace() {
        seat(cast.ministry(), cast.north(), GroupRole.LEAD, null);
        keeping.unseat(operator, new UnseatAgency(group, YEAR, cast.north().agency(), MAY));
        keeping.rename(cast.ministry(), new RenameGroup(group, "Cụm số 2"));

        var changes = groups.changes(cast.stranger(), List.of(group), ALL).get(group);

        assertThat(changes).isNotNull();
        assertThat(changes.items())
                .extracting(GroupChange::kind)
                .containsExactly(
                        GroupChangeKind.RENAMED,
                        GroupChangeKind.UNSEATED,
                        GroupChangeKind.SEATED,
                        GroupChangeKind.FORMED);
        assertThat(changes.items().get(1).was()).isEqualTo("LEAD 2025-01-01");
        assertThat(changes.items().get(1).changedIn()).isNull();
        assertThat(changes.items().get(2).changedIn()).isEqualTo(cast.ministry().agency());
        assertThat(role(cast.north(), MAY)).isNull();
        assertThat(role(cast.north(), MAY.minusDays(1))).isEqualTo(GroupRole.LEAD);
        assertThat(keeping.unseat(operator, new UnseatAgency(group, YEAR, south(), null)))
                .isInstanceOf(UnseatAgency.Answer.NotSeated.class);
    }

    private AgencyId south() {
        return cast.south().agency();
    }

    private SeatAgency.Answer seat(
            Caller caller, Scope member, GroupRole role, @Nullable LocalDate since) {
        return keeping.seat(caller, new SeatAgency(group, YEAR, member.agency(), role, since));
    }

    private List<GroupMember> seats(SeatFilter filter) {
        var page = groups.seats(cast.stranger(), List.of(group), filter, ALL).get(group);
        return page == null ? List.of() : page.items();
    }

    private @Nullable GroupRole role(Scope member, LocalDate on) {
        return directory.roleOn(operator, group, member.agency(), on).orElse(null);
    }
}
