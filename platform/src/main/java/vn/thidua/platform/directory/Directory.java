package vn.thidua.platform.directory;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.Caller;
import vn.thidua.platform.access.NotVisible;

/**
 * The door for reading the directory. It is open to everybody who has signed in: names, kinds and
 * relations of agencies are public facts.
 */
@Singleton
public class Directory {
    private static final String BY_NAME = "name";
    private static final AgencyId FIRST = new AgencyId(new UUID(0, 0));

    private final AgencyRepository agencies;
    private final RelationRepository relations;
    private final SuccessionRepository successions;
    private final GroupRepository groups;
    private final SeatRepository seats;
    private final Clock clock;

    Directory(
            AgencyRepository agencies,
            RelationRepository relations,
            SuccessionRepository successions,
            GroupRepository groups,
            SeatRepository seats,
            Clock clock) {
        this.agencies = agencies;
        this.relations = relations;
        this.successions = successions;
        this.groups = groups;
        this.seats = seats;
        this.clock = clock;
    }

    /** The agency under today's name. */
    public Optional<Agency> find(Caller caller, AgencyId id) {
        return agencies.list(List.of(id), today()).stream().findFirst().map(AgencyLine::agency);
    }

    /**
     * The agency under today's name.
     *
     * @throws NotVisible if there is none
     */
    public Agency fetch(Caller caller, AgencyId id) {
        return find(caller, id).orElseThrow(() -> new NotVisible("agency"));
    }

    /** These agencies under today's names, in no order; unknown ones are left out. */
    public List<Agency> list(Caller caller, Collection<AgencyId> ids) {
        return ids.isEmpty()
                ? List.of()
                : agencies.list(ids, today()).stream().map(AgencyLine::agency).toList();
    }

    /**
     * Agencies in Vietnamese order of name.
     *
     * @param kind only of this kind; absent for all
     * @param words only whose name holds these words, accents aside; empty for all
     */
    public Page<Agency> search(
            Caller caller, @Nullable AgencyKind kind, String words, PageRequest request) {
        var after = request.cursor(BY_NAME, 2);
        var lines =
                agencies.search(
                        kind == null ? "" : kind.name(),
                        "%" + words.strip().replace("%", "\\%").replace("_", "\\_") + "%",
                        today(),
                        after.map(cursor -> cursor.string(0)).orElse(""),
                        after.map(cursor -> new AgencyId(cursor.id(1))).orElse(FIRST),
                        request.limit());
        return Page.of(lines.stream().map(AgencyLine::agency).toList(), request, Directory::cursor);
    }

    private static Cursor cursor(Agency agency) {
        return Cursor.of(BY_NAME, agency.name(), agency.id().value());
    }

    /** Who is superior to these agencies on that day, in each line. */
    public List<AgencyRelation> superiors(
            Caller caller, Collection<AgencyId> subordinates, LocalDate on) {
        return subordinates.isEmpty()
                ? List.of()
                : relations.superiors(subordinates, on).stream()
                        .map(RelationRow::relation)
                        .toList();
    }

    /** Who stands directly under this agency on that day, in each line; at most a thousand. */
    public List<AgencyRelation> subordinates(Caller caller, AgencyId superior, LocalDate on) {
        return relations.subordinates(superior, on).stream().map(RelationRow::relation).toList();
    }

    /** Whom these agencies follow, and who follows them. */
    public List<Succession> successions(Caller caller, Collection<AgencyId> ids) {
        return ids.isEmpty()
                ? List.of()
                : successions.list(ids).stream().map(SuccessionRow::succession).toList();
    }

    /** The agency and all whom it follows, directly or by way of others. */
    public List<AgencyId> forebears(Caller caller, AgencyId agency) {
        return successions.forebearsOf(agency);
    }

    /** Whether the one follows the other, directly or by way of others. */
    public boolean follows(Caller caller, AgencyId successor, AgencyId predecessor) {
        return !successor.equals(predecessor)
                && successions.heirsOf(predecessor).contains(successor);
    }

    /** The groups in which the agency has a seat in that year. */
    public List<EmulationGroup> groupsOf(Caller caller, AgencyId agency, int year) {
        return groups.listOf(agency, year);
    }

    /** The group, if there is one. */
    public Optional<EmulationGroup> findGroup(Caller caller, GroupId id) {
        return groups.find(id);
    }

    /** Those of these groups that there are, in no order. */
    public List<EmulationGroup> listGroups(Caller caller, Collection<GroupId> ids) {
        return ids.isEmpty() ? List.of() : groups.list(ids);
    }

    /** Who sits in a group to the end of a year, the lead first. */
    public List<GroupMember> members(Caller caller, GroupId group, int year) {
        return seats.standing(group, year).stream().map(GroupMemberRow::member).toList();
    }

    /** What an agency is in a group on a day; nothing if it does not sit there, or has ended. */
    public Optional<GroupRole> roleOn(Caller caller, GroupId group, AgencyId agency, LocalDate on) {
        return seats.findOn(group, agency, on).map(GroupMemberRow::role);
    }

    /**
     * Whether an agency speaks for a group about what belongs to a year: it leads the group today,
     * or led it in that year last, as far as the year has come.
     */
    public boolean leads(Caller caller, GroupId group, AgencyId agency, int year) {
        return Stream.of(today(), inYear(today(), year))
                .map(day -> roleOn(caller, group, agency, day))
                .anyMatch(role -> role.filter(GroupRole.LEAD::equals).isPresent());
    }

    /** Who leads a group today. */
    public Optional<AgencyId> leadOf(Caller caller, GroupId group) {
        return seats.findLead(group, today());
    }

    /** Whether an agency has a seat in a group in a year, or has one today. */
    public boolean sits(Caller caller, GroupId group, AgencyId agency, int year) {
        return satIn(caller, group, agency, year)
                || roleOn(caller, group, agency, today()).isPresent();
    }

    /** Whether an agency has or had a seat in a group in a year. */
    public boolean satIn(Caller caller, GroupId group, AgencyId agency, int year) {
        return seats.count(group, year, agency) > 0;
    }

    /** Whether an agency has a seat in a group, or has had one. */
    public boolean hasSat(Caller caller, GroupId group, AgencyId agency) {
        return seats.count(group, agency) > 0;
    }

    private static LocalDate inYear(LocalDate day, int year) {
        return year == day.getYear()
                ? day
                : year < day.getYear()
                        ? LocalDate.of(year, Month.DECEMBER, 31)
                        : LocalDate.of(year, Month.JANUARY, 1);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
