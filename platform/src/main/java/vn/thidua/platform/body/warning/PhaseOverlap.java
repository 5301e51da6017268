package vn.thidua.platform.body.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.PlanPhase;
import vn.thidua.platform.body.value.Period;

/** Phases that share a year: allowed, since the review parts them, but worth knowing. */
final class PhaseOverlap implements Check {

    @Override
    public List<Warning> warnings(PlanBody body, LocalDate asOf) {
        List<Warning> found = new ArrayList<>();
        List<PlanItem> phases =
                body.items().stream().filter(item -> item.content() instanceof PlanPhase).toList();
        for (int later = 1; later < phases.size(); later++) {
            for (PlanItem earlier : phases.subList(0, later)) {
                compare(earlier, phases.get(later), found);
            }
        }
        return found;
    }

    private static void compare(PlanItem earlier, PlanItem later, List<Warning> found) {
        Period before = ((PlanPhase) earlier.content()).period();
        Period after = ((PlanPhase) later.content()).period();
        if (!before.overlaps(after)) {
            return;
        }
        LocalDate beforeEnds = Objects.requireNonNull(before.end()).last();
        LocalDate afterEnds = Objects.requireNonNull(after.end()).last();
        LocalDate beforeStarts = Objects.requireNonNull(before.start()).first();
        LocalDate afterStarts = Objects.requireNonNull(after.start()).first();
        found.add(
                Warning.at(
                        later,
                        WarningCode.PHASES_OVERLAP,
                        after.raw(),
                        Days.text(beforeStarts.isAfter(afterStarts) ? beforeStarts : afterStarts),
                        Days.text(beforeEnds.isBefore(afterEnds) ? beforeEnds : afterEnds)));
    }
}
