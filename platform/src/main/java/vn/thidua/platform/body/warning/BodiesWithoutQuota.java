package vn.thidua.platform.body.warning;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.Quota;
import vn.thidua.platform.body.content.Responsibility;

/** Bodies that the plan sets to work and then leaves out where it hands out quotas by name. */
final class BodiesWithoutQuota implements Check {

    @Override
    public List<Warning> warnings(PlanBody body, LocalDate asOf) {
        Set<String> named = new HashSet<>();
        for (PlanItem item : body.items()) {
            if (item.content() instanceof Quota quota) {
                named.addAll(quota.appliesTo());
            }
        }
        return named.isEmpty()
                ? List.of()
                : body.items().stream().flatMap(item -> leftOut(item, named).stream()).toList();
    }

    private static List<Warning> leftOut(PlanItem item, Set<String> named) {
        if (!(item.content() instanceof Responsibility responsibility)) {
            return List.of();
        }
        return responsibility.addressed().stream()
                .filter(addressed -> !named.contains(addressed))
                .map(
                        addressed ->
                                Warning.at(
                                        item, WarningCode.BODY_WITHOUT_QUOTA, addressed, addressed))
                .toList();
    }
}
