package vn.thidua.platform.directory;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.id.Uuids;
import vn.thidua.platform.access.Caller;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;

/** Writes down what is done to groups, for everybody, and in the founder's own audit trail. */
@Singleton
final class GroupTrail {
    private static final String SUBJECT = "EmulationGroup";

    private final GroupChangeRepository changes;
    private final Audit audit;
    private final Clock clock;

    GroupTrail(GroupChangeRepository changes, Audit audit, Clock clock) {
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    void formed(Caller caller, EmulationGroup group) {
        keep(caller, group, GroupChangeKind.FORMED, null, null, null, null);
        audit(caller, group, "group.form", Map.of("name", group.name()));
    }

    void renamed(Caller caller, EmulationGroup before) {
        keep(caller, before, GroupChangeKind.RENAMED, null, null, null, before.name());
        audit(caller, before, "group.rename", Map.of("was", before.name()));
    }

    void seated(
            Caller caller, EmulationGroup group, GroupMemberRow seat, List<GroupMemberRow> before) {
        keep(
                caller,
                group,
                GroupChangeKind.SEATED,
                seat.agencyId(),
                seat.role(),
                seat.sinceOn(),
                roles(before));
        audit(caller, group, "group.seat", detail(seat.agencyId(), seat.sinceOn()));
    }

    void unseated(
            Caller caller,
            EmulationGroup group,
            AgencyId agency,
            LocalDate from,
            List<GroupMemberRow> before) {
        keep(caller, group, GroupChangeKind.UNSEATED, agency, null, from, roles(before));
        audit(caller, group, "group.unseat", detail(agency, from));
    }

    void carriedOver(Caller caller, EmulationGroup group, int year) {
        var first = LocalDate.of(year, 1, 1);
        keep(caller, group, GroupChangeKind.CARRIED_OVER, null, null, first, null);
        audit(caller, group, "group.carryOver", Map.of("year", Integer.toString(year)));
    }

    private static Map<String, String> detail(AgencyId agency, LocalDate day) {
        return Map.of("agency", agency.value().toString(), "day", day.toString());
    }

    private static @Nullable String roles(List<GroupMemberRow> before) {
        return before.isEmpty()
                ? null
                : before.stream()
                        .limit(10)
                        .map(seat -> seat.role() + " " + seat.sinceOn())
                        .collect(Collectors.joining(", "));
    }

    private void keep(
            Caller caller,
            EmulationGroup group,
            GroupChangeKind kind,
            @Nullable AgencyId agency,
            @Nullable GroupRole role,
            @Nullable LocalDate since,
            @Nullable String was) {
        changes.insert(
                new GroupChange(
                        group.id(),
                        Uuids.next(),
                        kind,
                        since == null ? null : since.getYear(),
                        agency,
                        role,
                        since,
                        was,
                        clock.instant(),
                        caller.account(),
                        caller instanceof Scope scope ? scope.agency() : null));
    }

    private void audit(
            Caller caller, EmulationGroup group, String action, Map<String, String> detail) {
        if (caller instanceof Scope scope) {
            audit.record(scope, action, SUBJECT, group.id(), detail);
        }
    }
}
