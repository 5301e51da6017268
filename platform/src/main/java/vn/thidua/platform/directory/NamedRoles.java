package vn.thidua.platform.directory;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.text.Folding;

/**
 * Somebody is meant by what they are in a group, as documents do: "Trưởng, Phó Trưởng khối thi
 * đua".
 *
 * @param speaker the agency whose document it is: it means a group that it sits in
 * @param group the group as the document calls it
 * @param roles what they are there
 * @param on the day for which it is asked who they are
 */
public record NamedRoles(AgencyId speaker, String group, List<GroupRole> roles, LocalDate on) {
    public NamedRoles {
        roles = List.copyOf(roles);
    }

    /** The same where the document says for which year it names them: on the day nearest to it. */
    public NamedRoles inYear(@Nullable Integer year) {
        if (year == null || year == on.getYear()) {
            return this;
        }
        var day =
                year < on.getYear()
                        ? LocalDate.of(year, Month.DECEMBER, 31)
                        : LocalDate.of(year, Month.JANUARY, 1);
        return new NamedRoles(speaker, group, roles, day);
    }

    /** Whether a group bears this name, in full. */
    boolean isCalled(String name) {
        return Folding.fold(name).strip().equals(folded());
    }

    /** Whether one of the names is the other with something after it: "Khối Nội chính tỉnh". */
    boolean isShortFor(String name) {
        var full = Folding.fold(name).strip();
        return full.startsWith(folded() + " ") || folded().startsWith(full + " ");
    }

    private String folded() {
        return Folding.fold(group).strip();
    }

    boolean means(SpeakersSeatLine seat) {
        return seat.speakerId().equals(speaker) && seat.year() == on.getYear();
    }

    boolean isHeldBy(SpeakersSeatLine seat) {
        var until = seat.untilOn();
        return roles.contains(seat.role())
                && !seat.sinceOn().isAfter(on)
                && (until == null || !until.isBefore(on));
    }
}
