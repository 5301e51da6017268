package vn.thidua.platform.merger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.access.Accounts;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.ChangeRoles;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantStatus;
import vn.thidua.platform.access.Tenants;
import vn.thidua.platform.directory.Agency;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.directory.AgencyRelation;
import vn.thidua.platform.directory.Directory;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.directory.GroupKeeping;
import vn.thidua.platform.directory.GroupMember;
import vn.thidua.platform.directory.GroupRole;
import vn.thidua.platform.directory.NameLead;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.directory.SuccessionEvent;
import vn.thidua.platform.merger.MergerConflict.Code;

/** Bắc Kạn comes to Thái Nguyên, in small: a province with two departments. */
@ExtendWith(House.class)
class MergersIT {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final int YEAR = 2025;

    private final Mergers mergers;
    private final Tenants tenants;
    private final Directory directory;
    private final GroupKeeping groups;
    private final Accounts accounts;
    private final Casting casting;
    private final OperatorScope operator;
    private final Scope ministry;
    private final Scope backan;
    private final Scope thainguyen;
    private final Scope justice;
    private final GroupId group;
    private final GroupId later;

    MergersIT(
            Mergers mergers,
            Tenants tenants,
            Directory directory,
            GroupKeeping groups,
            Accounts accounts,
            Casting casting) {
        this.mergers = mergers;
        this.tenants = tenants;
        this.directory = directory;
        this.groups = groups;
        this.accounts = accounts;
        this.casting = casting;
        operator = casting.operator();
        ministry = casting.tenant("Ministry", AgencyKind.MINISTRY);
        backan = casting.tenant("Backan", AgencyKind.PROVINCIAL_PEOPLES_COMMITTEE);
        thainguyen = casting.tenant("Thainguyen", AgencyKind.PROVINCIAL_PEOPLES_COMMITTEE);
        justice = casting.tenant("Justice", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        casting.relate(ministry, backan, RelationKind.SECTORAL);
        casting.relate(backan, justice, RelationKind.ADMINISTRATIVE);
        group = casting.group(YEAR, backan, ministry);
        later = casting.group(YEAR + 1, backan, ministry);
    }

    @Test
    void tellsBeforehandWhatItWouldDoAndChangesNothing() {
        var forecast = mergers.forecast(operator, command(backan));

        assertThat(forecast.conflicts()).isEmpty();
        var backanLeaves = forecast.predecessors().getFirst();
        assertThat(backanLeaves.isTenant()).isTrue();
        assertThat(backanLeaves.estate().relationsEnded()).isEqualTo(2);
        assertThat(backanLeaves.estate().relationsCarriedOver()).isEqualTo(1);
        assertThat(backanLeaves.estate().seatsGivenUp()).isEqualTo(1);
        assertThat(backanLeaves.estate().seatsCarriedOver()).isEqualTo(2);
        assertThat(status(backan)).isEqualTo(TenantStatus.ACTIVE);
        assertThat(superiors(justice, DAY)).containsExactly(backan.agency());
    }

    @Test
    void givesTheSuccessorThePlaceAndClosesThePredecessor() {
        var merger = merged(backan);

        assertThat(merger.predecessors()).containsExactly(backan.agency());
        assertThat(status(backan)).isEqualTo(TenantStatus.CLOSED);
        assertThat(superiors(justice, DAY)).containsExactly(thainguyen.agency());
        assertThat(superiors(justice, DAY.minusDays(1))).containsExactly(backan.agency());
        assertThat(superiors(backan, DAY)).isEmpty();
        assertThat(seat(group, YEAR, backan)).containsExactly(GroupRole.LEAD);
        assertThat(seat(group, YEAR, thainguyen)).containsExactly(GroupRole.MEMBER);
        assertThat(seat(later, YEAR + 1, backan)).isEmpty();
        assertThat(seat(later, YEAR + 1, thainguyen)).containsExactly(GroupRole.LEAD);
        assertThat(agency(backan).dissolvedOn()).isEqualTo(DAY);
        assertThat(directory.follows(ministry, thainguyen.agency(), backan.agency())).isTrue();
        assertThat(mergers.list(operator, PageRequest.first(1)).items()).containsExactly(merger);
    }

    @Test
    void aLaterLeadGoesOverFromTheDayOnWhichItBegins() {
        var march = LocalDate.of(YEAR + 1, 3, 1);
        var july = LocalDate.of(YEAR + 1, 7, 1);
        groups.nameLead(operator, new NameLead(later, ministry.agency(), march));
        groups.nameLead(operator, new NameLead(later, backan.agency(), july));

        merged(backan);

        var successor = thainguyen.agency();
        assertThat(directory.roleOn(ministry, later, successor, july)).contains(GroupRole.LEAD);
        assertThat(directory.roleOn(ministry, later, successor, march)).isEmpty();
        assertThat(directory.roleOn(ministry, later, ministry.agency(), march))
                .contains(GroupRole.LEAD);
    }

    @Test
    void isUndoneAsIfItHadNeverBeen() {
        var merger = merged(backan);

        var undone = mergers.undo(operator, new UndoMerger(merger.id()));

        assertThat(undone).isInstanceOf(UndoMerger.Answer.Undone.class);
        assertThat(status(backan)).isEqualTo(TenantStatus.ACTIVE);
        assertThat(superiors(justice, DAY)).containsExactly(backan.agency());
        assertThat(superiors(backan, DAY)).containsExactly(ministry.agency());
        assertThat(seat(group, YEAR, thainguyen)).isEmpty();
        assertThat(seat(later, YEAR + 1, backan)).containsExactly(GroupRole.LEAD);
        assertThat(agency(backan).dissolvedOn()).isNull();
        assertThat(directory.follows(ministry, thainguyen.agency(), backan.agency())).isFalse();
        assertThat(mergers.undo(operator, new UndoMerger(merger.id())))
                .isInstanceOf(UndoMerger.Answer.AlreadyUndone.class);
        assertThat(merged(backan).id()).isNotEqualTo(merger.id());
    }

    @Test
    void isNotUndoneOnceTheSuccessorHasWorked() {
        var merger = merged(backan);
        var somebody = casting.colleague(thainguyen, "một mật khẩu dài", Role.VIEWER);
        accounts.changeRoles(thainguyen, new ChangeRoles(somebody.account(), Set.of(Role.PLANNER)));

        assertThat(mergers.undo(operator, new UndoMerger(merger.id())))
                .isEqualTo(new UndoMerger.Answer.WorkedSince(thainguyen.agency()));
        assertThat(status(backan)).isEqualTo(TenantStatus.CLOSED);
    }

    @Test
    void isNotUndoneByHalves() {
        var merger = merged(backan);
        casting.seat(later, YEAR + 1, thainguyen, GroupRole.MEMBER);

        assertThatThrownBy(() -> mergers.undo(operator, new UndoMerger(merger.id())))
                .isInstanceOf(Mergers.ChangedSince.class);
        assertThat(status(backan)).isEqualTo(TenantStatus.CLOSED);
        assertThat(superiors(justice, DAY)).containsExactly(thainguyen.agency());
        assertThat(mergers.fetch(operator, merger.id()).undoneAt()).isNull();
    }

    @Test
    void saysWhatStandsInTheWay() {
        merged(backan);
        var tomorrow = LocalDate.now(Clocks.VIETNAM).plusDays(1);

        assertThat(conflicts(command(backan))).containsExactly(Code.ENDED_ALREADY);
        assertThat(conflicts(command(DAY, backan, thainguyen)))
                .contains(Code.ENDED_ALREADY, Code.WOULD_CLOSE_CIRCLE);
        assertThat(conflicts(command(DAY, thainguyen))).containsExactly(Code.PREDECESSORS_COUNT);
        assertThat(conflicts(command(DAY, thainguyen, justice, justice)))
                .containsExactly(Code.NAMED_TWICE);
        assertThat(conflicts(command(tomorrow, thainguyen, justice)))
                .containsExactly(Code.DAY_TO_COME);
        tenants.suspend(operator, thainguyen.agency());
        assertThat(conflicts(command(justice))).containsExactly(Code.SUCCESSOR_SUSPENDED);
        assertThatThrownBy(
                        () ->
                                mergers.merge(
                                        operator,
                                        new MergeAgencies(
                                                SuccessionEvent.MERGER,
                                                List.of(new AgencyId(Uuids.next())),
                                                thainguyen.agency(),
                                                DAY,
                                                null)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void endsAnAgencyOnceHoweverManyTryAtOnce() {
        var answers =
                AtOnce.all(
                        () -> mergers.merge(operator, command(backan)),
                        () -> mergers.merge(operator, command(backan)),
                        () -> mergers.merge(operator, command(DAY, justice, backan)));

        assertThat(answers)
                .filteredOn(answer -> answer instanceof MergeAgencies.Answer.Merged)
                .hasSize(1);
    }

    private Merger merged(Scope predecessor) {
        var answer = mergers.merge(operator, command(predecessor));
        assertThat(answer).isInstanceOf(MergeAgencies.Answer.Merged.class);
        return ((MergeAgencies.Answer.Merged) answer).merger();
    }

    private MergeAgencies command(Scope predecessor) {
        return command(DAY, thainguyen, predecessor);
    }

    private static MergeAgencies command(LocalDate day, Scope successor, Scope... predecessors) {
        return new MergeAgencies(
                SuccessionEvent.MERGER,
                Arrays.stream(predecessors).map(Scope::agency).toList(),
                successor.agency(),
                day,
                "Nghị quyết số 202/2025/QH15");
    }

    private List<Code> conflicts(MergeAgencies command) {
        var answer = (MergeAgencies.Answer.Refused) mergers.merge(operator, command);
        assertThat(mergers.forecast(operator, command).conflicts()).isEqualTo(answer.conflicts());
        return answer.conflicts().stream().map(MergerConflict::code).toList();
    }

    private TenantStatus status(Scope scope) {
        return tenants.fetch(operator, scope.agency()).status();
    }

    private Agency agency(Scope scope) {
        return directory.fetch(ministry, scope.agency());
    }

    private List<AgencyId> superiors(Scope scope, LocalDate day) {
        return directory.superiors(ministry, List.of(scope.agency()), day).stream()
                .map(AgencyRelation::superior)
                .toList();
    }

    private List<GroupRole> seat(GroupId of, int year, Scope scope) {
        return directory.members(ministry, of, year).stream()
                .filter(member -> member.agency().equals(scope.agency()))
                .map(GroupMember::role)
                .toList();
    }
}
