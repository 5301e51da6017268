package vn.thidua.platform.body.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.Quota;
import vn.thidua.platform.body.content.QuotaMode;
import vn.thidua.platform.body.value.Decimal;

/** Percentages that do not say how to round, or out of how many on which day. */
final class QuotaSilence implements Check {

    @Override
    public List<Warning> warnings(PlanBody body, LocalDate asOf) {
        List<Warning> found = new ArrayList<>();
        for (PlanItem item : body.items()) {
            if (item.content() instanceof Quota quota && quota.mode() == QuotaMode.PERCENT) {
                check(item, quota, found);
            }
        }
        return found;
    }

    private static void check(PlanItem item, Quota quota, List<Warning> found) {
        Decimal percent = quota.percent();
        String figure = percent == null ? "" : percent.text();
        if (quota.rounding() == null || quota.floorToOne() == null) {
            found.add(Warning.at(item, WarningCode.QUOTA_SILENT_ON_ROUNDING, item.text(), figure));
        }
        if (quota.basePopulation() == null || quota.asOf() == null) {
            found.add(Warning.at(item, WarningCode.QUOTA_SILENT_ON_BASE, item.text(), figure));
        }
    }
}
