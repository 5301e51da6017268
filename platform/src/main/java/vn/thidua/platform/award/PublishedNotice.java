package vn.thidua.platform.award;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A public notice of those who are to be awarded (công khai, lấy ý kiến nhân dân).
 *
 * @param agencyName who is to decide, under the name of that day; absent where it is unknown
 * @param title what is to be decided
 * @param year what the awards are for
 * @param endsOn the last day, included
 * @param isRunning whether it has not ended
 */
public record PublishedNotice(
        AwardNoticeId id,
        @Nullable String agencyName,
        String title,
        int year,
        LocalDate postedOn,
        LocalDate endsOn,
        boolean isRunning,
        Instant postedAt) {}
