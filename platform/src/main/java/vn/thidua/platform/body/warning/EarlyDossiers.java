package vn.thidua.platform.body.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.CampaignWave;
import vn.thidua.platform.body.content.Deadline;
import vn.thidua.platform.body.content.DueKind;
import vn.thidua.platform.body.value.RoughDate;

/** Dossiers due before their wave ends: its last weeks need a rule of their own. */
final class EarlyDossiers implements Check {

    @Override
    public List<Warning> warnings(PlanBody body, LocalDate asOf) {
        List<Warning> found = new ArrayList<>();
        for (PlanItem item : body.items()) {
            if (item.content() instanceof CampaignWave wave && wave.period().end() != null) {
                body.under(item.key()).forEach(below -> compare(wave.period().end(), below, found));
            }
        }
        return found;
    }

    private static void compare(RoughDate waveEnds, PlanItem item, List<Warning> found) {
        if (item.content() instanceof Deadline deadline && deadline.due() == DueKind.DOSSIER) {
            deadline.lastDay()
                    .filter(day -> day.isBefore(waveEnds.last()))
                    .map(
                            day ->
                                    Warning.at(
                                            item,
                                            WarningCode.DOSSIER_BEFORE_WAVE_ENDS,
                                            deadline.dueText(),
                                            Days.text(day),
                                            Days.text(waveEnds.last())))
                    .ifPresent(found::add);
        }
    }
}
