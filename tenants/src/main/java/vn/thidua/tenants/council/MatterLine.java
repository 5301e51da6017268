package vn.thidua.tenants.council;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.tenants.nomination.AwardReviewId;
import vn.thidua.tenants.person.PersonId;

/**
 * What voting has to know of a matter.
 *
 * @param stands whether it still waits for the council
 * @param review the review of awards that it is of; absent where it is of none
 * @param concerned those who do not vote on it: the nominee, or the authors
 */
record MatterLine(
        MatterId id, boolean stands, @Nullable AwardReviewId review, Set<PersonId> concerned) {
    MatterLine {
        concerned = Set.copyOf(concerned);
    }

    /** Whether it is the member's own. */
    boolean concerns(AttendanceRow member) {
        return member.personId() != null && concerned.contains(member.personId());
    }

    /** Those that wait for the council. */
    static Set<MatterId> standing(Collection<MatterLine> matters) {
        return matters.stream()
                .filter(MatterLine::stands)
                .map(MatterLine::id)
                .collect(Collectors.toSet());
    }
}
