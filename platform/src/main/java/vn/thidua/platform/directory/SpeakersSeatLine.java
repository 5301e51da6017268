package vn.thidua.platform.directory;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A seat in a group in which somebody who speaks of the group has a seat as well. */
@Introspected
record SpeakersSeatLine(
        AgencyId speakerId,
        GroupId groupId,
        String name,
        int year,
        AgencyId agencyId,
        GroupRole role,
        LocalDate sinceOn,
        @Nullable LocalDate untilOn) {}
