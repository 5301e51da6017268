package vn.thidua.tenants.council;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.tenants.nomination.AwardReviewId;
import vn.thidua.tenants.person.PersonId;

/**
 * What voting has to know of a matter.
 *
 * @param stands whether it still waits for the council
 * @param review the review of awards that it is of; absent where it is of none
 * @param sought the award that it is about; absent where it is about none
 * @param since the day before which it cannot be decided on; absent where there is none
 * @param concerned those who do not vote on it: the nominee, or the authors
 */
record MatterLine(
        MatterId id,
        MatterKind kind,
        boolean stands,
        @Nullable AwardReviewId review,
        @Nullable Sought sought,
        @Nullable LocalDate since,
        Set<PersonId> concerned) {
    MatterLine {
        concerned = Set.copyOf(concerned);
    }

    /** An award for somebody. */
    record Sought(String award, AwardLevel level, SubjectKind subjectKind) {}

    /** Whether it is what a row of an agenda says. */
    boolean isOf(ItemRow item) {
        return id.equals(item.matterId()) && kind == item.matterKind();
    }

    /** Whether it is the member's own. */
    boolean concerns(AttendanceRow member) {
        return member.personId() != null && concerned.contains(member.personId());
    }

    /** The first day on which all that still stand can be decided on by a session of that day. */
    static LocalDate earliest(Collection<MatterLine> matters, LocalDate heldOn) {
        return matters.stream()
                .filter(MatterLine::stands)
                .map(MatterLine::since)
                .filter(Objects::nonNull)
                .reduce(heldOn, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** Those that wait for the council. */
    static Set<MatterId> standing(Collection<MatterLine> matters) {
        return matters.stream()
                .filter(MatterLine::stands)
                .map(MatterLine::id)
                .collect(Collectors.toSet());
    }
}
