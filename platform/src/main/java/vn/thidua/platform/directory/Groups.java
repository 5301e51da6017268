package vn.thidua.platform.directory;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.Caller;
import vn.thidua.platform.access.NotVisible;

/**
 * The door for reading emulation groups, their seats and their history. Like the directory it is
 * open to everybody who has signed in.
 */
@Singleton
public class Groups {
    private static final String BY_NAME = "group";
    private static final String BY_SEAT = "seat";
    private static final String NEWEST_FIRST = "group-change";
    private static final GroupId FIRST = new GroupId(new UUID(0, 0));
    private static final UUID LATEST = new UUID(-1L, -1L);

    private final GroupRepository groups;
    private final SeatRepository seats;
    private final GroupChangeRepository changes;

    Groups(GroupRepository groups, SeatRepository seats, GroupChangeRepository changes) {
        this.groups = groups;
        this.seats = seats;
        this.changes = changes;
    }

    /**
     * The group.
     *
     * @throws NotVisible if there is none
     */
    public EmulationGroup fetch(Caller caller, GroupId id) {
        return groups.find(id).orElseThrow(() -> new NotVisible("group"));
    }

    /**
     * Groups in Vietnamese order of name.
     *
     * @param kind only of this kind; absent for all
     * @param founder only those that it has founded; absent for all
     * @param words only whose name holds these words, accents aside; empty for all
     */
    public Page<EmulationGroup> search(
            Caller caller,
            @Nullable GroupKind kind,
            @Nullable AgencyId founder,
            String words,
            PageRequest request) {
        var after = request.cursor(BY_NAME, 2);
        var found =
                groups.search(
                        kind,
                        founder,
                        "%" + words.strip().replace("%", "\\%").replace("_", "\\_") + "%",
                        after.map(cursor -> cursor.string(0)).orElse(""),
                        after.map(cursor -> new GroupId(cursor.id(1))).orElse(FIRST),
                        request.limit());
        return Page.of(
                found, request, group -> Cursor.of(BY_NAME, group.name(), group.id().value()));
    }

    /** Seats of each of these groups, the latest year first and its lead at the top. */
    public Map<GroupId, Page<GroupMember>> seats(
            Caller caller, Collection<GroupId> ids, SeatFilter filter, PageRequest request) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var lines =
                seats.list(
                        ids,
                        filter.year(),
                        filter.role(),
                        filter.on(),
                        after(request),
                        request.limit());
        var pages = new HashMap<GroupId, Page<GroupMember>>();
        lines.stream()
                .collect(groupingBy(SeatLine::groupId))
                .forEach((group, of) -> pages.put(group, page(of, request)));
        return pages;
    }

    /** Where an agency sits and has sat, the latest year first; only of a year, if one is given. */
    public Page<GroupMember> seatsOf(
            Caller caller, AgencyId agency, @Nullable Integer year, PageRequest request) {
        return page(seats.listOf(agency, year, after(request), request.limit()), request);
    }

    private static String after(PageRequest request) {
        return request.cursor(BY_SEAT, 1).map(at -> at.string(0)).orElse("");
    }

    private static Page<GroupMember> page(List<SeatLine> lines, PageRequest request) {
        return Page.of(lines, request, line -> Cursor.of(BY_SEAT, line.place()))
                .map(SeatLine::member);
    }

    /** What was done to each of these groups, the newest first. */
    public Map<GroupId, Page<GroupChange>> changes(
            Caller caller, Collection<GroupId> ids, PageRequest request) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var before = request.cursor(NEWEST_FIRST, 1).map(at -> at.id(0)).orElse(LATEST);
        var pages = new HashMap<GroupId, Page<GroupChange>>();
        changes.list(ids, before, request.limit()).stream()
                .collect(groupingBy(GroupChange::groupId))
                .forEach((group, of) -> pages.put(group, Page.of(of, request, Groups::cursor)));
        return pages;
    }

    private static Cursor cursor(GroupChange change) {
        return Cursor.of(NEWEST_FIRST, change.id());
    }
}
