package vn.thidua.platform.directory;

import java.util.ArrayList;
import java.util.List;

/** What becomes of a year's members in the next one. */
final class Carried {
    private Carried() {}

    /** Who has an office in the next year. */
    static List<AgencyId> named(CarryOverSeats command) {
        var named = new ArrayList<>(command.deputies());
        if (command.lead() != null) {
            named.add(command.lead());
        }
        return named;
    }

    /** The next year's seat of a member: offices do not go on by themselves. */
    static GroupMemberRow seat(CarryOverSeats command, GroupMemberRow member) {
        return GroupMemberRow.of(
                member.groupId(),
                command.year() + 1,
                member.agencyId(),
                role(command, member.agencyId()));
    }

    private static GroupRole role(CarryOverSeats command, AgencyId agency) {
        if (agency.equals(command.lead())) {
            return GroupRole.LEAD;
        }
        return command.deputies().contains(agency) ? GroupRole.DEPUTY_LEAD : GroupRole.MEMBER;
    }
}
