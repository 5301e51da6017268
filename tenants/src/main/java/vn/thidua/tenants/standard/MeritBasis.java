package vn.thidua.tenants.standard;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.rulebook.rule.CommendationType;

/**
 * What earlier awards are a basis for merit commendation at a higher level: not those that were
 * given ad hoc or for movements (Nghị định 152/2025/NĐ-CP Điều 4). Plans say otherwise, and of some
 * awards nobody said for what they were given; so nobody is refused, and people judge.
 */
final class MeritBasis {
    private MeritBasis() {}

    /** The years in which no award is a basis for one of this level. */
    static Set<Integer> barred(List<RecordRepository.HeldLine> held, AwardLevel sought) {
        var years = held.stream().map(RecordRepository.HeldLine::year).collect(Collectors.toSet());
        held.stream()
                .filter(line -> !sought.isAbove(line.level()) || isBasis(line.commendationType()))
                .forEach(line -> years.remove(line.year()));
        return years;
    }

    private static boolean isBasis(@Nullable CommendationType type) {
        return type != null && type != CommendationType.AD_HOC && type != CommendationType.MOVEMENT;
    }
}
