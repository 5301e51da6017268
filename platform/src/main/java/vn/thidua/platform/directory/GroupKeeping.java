package vn.thidua.platform.directory;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.access.Caller;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;

/**
 * The door for keeping emulation groups: for the agency that has founded a group, which seats
 * agencies that stand under it, and for the platform's operator, who seats whomever. All steps that
 * change the directory come one at a time, so two of them never name two leads.
 */
@Singleton
@Transactional
public class GroupKeeping {
    private final GroupRepository groups;
    private final SeatRepository seats;
    private final AgencyRepository agencies;
    private final RelationRepository relations;
    private final GroupTrail trail;
    private final Clock clock;

    GroupKeeping(
            GroupRepository groups,
            SeatRepository seats,
            AgencyRepository agencies,
            RelationRepository relations,
            GroupTrail trail,
            Clock clock) {
        this.groups = groups;
        this.seats = seats;
        this.agencies = agencies;
        this.relations = relations;
        this.trail = trail;
        this.clock = clock;
    }

    /** Forms a group; its seats are given year by year. */
    public FormGroup.Answer form(Caller caller, FormGroup command) {
        require(caller);
        if (EmulationGroup.isMalformed(command.name())) {
            return new FormGroup.Answer.NameMalformed();
        }
        var founder = command.founder();
        if (caller instanceof Scope scope) {
            if (founder != null && !founder.equals(scope.agency())) {
                throw new NotVisible("agency");
            }
            founder = scope.agency();
        } else if (founder != null) {
            lock(founder);
        }
        var id = new GroupId(Uuids.next());
        var group = new EmulationGroup(id, command.kind(), command.name().strip(), founder);
        groups.insert(group);
        trail.formed(caller, group);
        return new FormGroup.Answer.Formed(group);
    }

    /** Gives a group another name; what it has issued stays as it was printed. */
    public RenameGroup.Answer rename(Caller caller, RenameGroup command) {
        var group = hold(caller, command.group());
        if (EmulationGroup.isMalformed(command.name())) {
            return new RenameGroup.Answer.NameMalformed();
        }
        groups.rename(group.id(), command.name().strip());
        trail.renamed(caller, group);
        return new RenameGroup.Answer.Renamed(groups.find(group.id()).orElseThrow());
    }

    /** Gives an agency its seat for a year, or another role from a day on. */
    public SeatAgency.Answer seat(Caller caller, SeatAgency command) {
        var group = hold(caller, command.group());
        var year = command.year();
        if (year < SeatAgency.YEAR_MIN || year > SeatAgency.YEAR_MAX) {
            return new SeatAgency.Answer.YearMalformed();
        }
        var since = command.sinceOn() == null ? firstOf(year) : command.sinceOn();
        if (since.getYear() != year) {
            return new SeatAgency.Answer.DayOutsideYear(year);
        }
        requireSeatable(caller, command.agency(), since);
        if (command.role() == GroupRole.LEAD) {
            var other = otherLead(group, year, since, command.agency());
            if (other.isPresent()) {
                return new SeatAgency.Answer.LedByAnother(other.get());
            }
        }
        return new SeatAgency.Answer.Seated(
                put(caller, group, command.agency(), command.role(), since));
    }

    private Optional<AgencyId> otherLead(
            EmulationGroup group, int year, LocalDate since, AgencyId agency) {
        return seats.leadsFrom(group.id(), year, since).stream()
                .map(GroupMemberRow::agencyId)
                .filter(lead -> !lead.equals(agency))
                .findFirst();
    }

    /** Takes an agency's seat away, from a day on or for the whole year. */
    public UnseatAgency.Answer unseat(Caller caller, UnseatAgency command) {
        var group = hold(caller, command.group());
        var year = command.year();
        var from = command.fromOn();
        if (from != null && from.getYear() != year) {
            return new UnseatAgency.Answer.DayOutsideYear(year);
        }
        var day = from == null ? LocalDate.ofYearDay(Math.clamp(year, 1, 9999), 1) : from;
        var before = seats.list(group.id(), year, command.agency());
        if (cut(group, year, command.agency(), day) == 0) {
            return new UnseatAgency.Answer.NotSeated();
        }
        trail.unseated(caller, group, command.agency(), day, before);
        return new UnseatAgency.Answer.Unseated(group);
    }

    /** Names who leads the group from a day on, in the place of whoever did until then. */
    public NameLead.Answer nameLead(Caller caller, NameLead command) {
        var group = hold(caller, command.group());
        var since = command.sinceOn();
        var seat = seats.findOn(group.id(), command.agency(), since);
        if (seat.isEmpty()) {
            return new NameLead.Answer.NotSeated();
        }
        if (seat.get().role() == GroupRole.LEAD) {
            return new NameLead.Answer.LeadsAlready();
        }
        for (var former : seats.leadsFrom(group.id(), since.getYear(), since)) {
            stepDown(caller, group, former.agencyId(), since);
        }
        return new NameLead.Answer.Named(
                put(caller, group, command.agency(), GroupRole.LEAD, since));
    }

    /** Who is dissolved then does not go on as a member. */
    private void stepDown(Caller caller, EmulationGroup group, AgencyId former, LocalDate since) {
        if (seats.findOn(group.id(), former, since).isPresent()) {
            put(caller, group, former, GroupRole.MEMBER, since);
        } else {
            var before = seats.list(group.id(), since.getYear(), former);
            cut(group, since.getYear(), former, since);
            trail.unseated(caller, group, former, since, before);
        }
    }

    /** Lets the members of a year that still exist sit there in the next one as well. */
    public CarryOverSeats.Answer carryOver(Caller caller, CarryOverSeats command) {
        var group = hold(caller, command.group());
        if (command.year() < SeatAgency.YEAR_MIN || command.year() >= SeatAgency.YEAR_MAX) {
            return new CarryOverSeats.Answer.YearMalformed();
        }
        var next = command.year() + 1;
        if (seats.count(group.id(), next) > 0) {
            return new CarryOverSeats.Answer.SeatedAlready(next);
        }
        var members = seats.standing(group.id(), command.year(), firstOf(next));
        if (members.isEmpty()) {
            return new CarryOverSeats.Answer.NobodySeated(command.year());
        }
        var sitting = new HashSet<AgencyId>();
        members.forEach(member -> sitting.add(member.agencyId()));
        for (var named : Carried.named(command)) {
            if (!sitting.remove(named)) {
                return new CarryOverSeats.Answer.NotAmongThem(named);
            }
        }
        seats.insertAll(members.stream().map(member -> Carried.seat(command, member)).toList());
        trail.carriedOver(caller, group, next);
        return new CarryOverSeats.Answer.CarriedOver(group, members.size());
    }

    private GroupMember put(
            Caller caller, EmulationGroup group, AgencyId agency, GroupRole role, LocalDate since) {
        var year = since.getYear();
        var before = seats.list(group.id(), year, agency);
        cut(group, year, agency, since);
        var row = new GroupMemberRow(group.id(), year, agency, role, since, null);
        seats.insertAll(List.of(row));
        trail.seated(caller, group, row, before);
        return row.member();
    }

    /** Ends what the agency has there the day before, and deletes what it was to have after. */
    private int cut(EmulationGroup group, int year, AgencyId agency, LocalDate day) {
        return seats.deleteFrom(group.id(), year, agency, day)
                + seats.end(group.id(), year, agency, day.minusDays(1));
    }

    private static LocalDate firstOf(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static void require(Caller caller) {
        if (caller instanceof Scope scope) {
            scope.require(Permission.KEEP_GROUPS);
        }
    }

    /** The group, which nobody else changes until the transaction ends. */
    private EmulationGroup hold(Caller caller, GroupId id) {
        require(caller);
        agencies.lockOldest();
        return groups.find(id)
                .filter(group -> isKeptBy(caller, group))
                .orElseThrow(() -> new NotVisible("group"));
    }

    private static boolean isKeptBy(Caller caller, EmulationGroup group) {
        return switch (caller) {
            case OperatorScope _ -> true;
            case Scope scope -> scope.agency().equals(group.founder());
        };
    }

    /** A founder seats whoever stands under it, then or today; not itself, nor strangers. */
    private void requireSeatable(Caller caller, AgencyId agency, LocalDate on) {
        if (caller instanceof Scope scope
                && relations.countAbove(agency, scope.agency(), on, today()) == 0) {
            throw new NotVisible("agency");
        }
        lock(agency);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.VIETNAM);
    }

    private void lock(AgencyId agency) {
        if (agencies.lock(agency).isEmpty()) {
            throw new NotVisible("agency");
        }
    }
}
