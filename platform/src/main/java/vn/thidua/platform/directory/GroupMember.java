package vn.thidua.platform.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One agency's seat in an emulation group in one year.
 *
 * @param sinceOn the first day on which it sits there in this role
 * @param untilOn the last; absent where it does to the end of the year
 */
public record GroupMember(
        GroupId group,
        int year,
        AgencyId agency,
        GroupRole role,
        LocalDate sinceOn,
        @Nullable LocalDate untilOn) {}
