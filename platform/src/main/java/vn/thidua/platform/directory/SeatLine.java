package vn.thidua.platform.directory;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A seat and its place in a list. */
@Introspected
record SeatLine(
        GroupId groupId,
        int year,
        AgencyId agencyId,
        GroupRole role,
        LocalDate sinceOn,
        @Nullable LocalDate untilOn,
        String place) {

    GroupMember member() {
        return new GroupMember(groupId, year, agencyId, role, sinceOn, untilOn);
    }
}
