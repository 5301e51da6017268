package vn.thidua.platform.body.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.AwardScheme;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.body.content.Quota;

/** Forms that a plan holds out at a stage for which only other forms have a quota. */
final class AwardsWithoutQuota implements Check {

    @Override
    public List<Warning> warnings(PlanBody body, LocalDate asOf) {
        List<Quota> quotas = new ArrayList<>();
        for (PlanItem item : body.items()) {
            if (item.content() instanceof Quota quota) {
                quotas.add(quota);
            }
        }
        return quotas.isEmpty()
                ? List.of()
                : body.items().stream()
                        .filter(
                                item ->
                                        item.content() instanceof AwardScheme scheme
                                                && uncovered(scheme, quotas))
                        .map(AwardsWithoutQuota::warning)
                        .toList();
    }

    private static boolean uncovered(AwardScheme scheme, List<Quota> quotas) {
        return scheme.stages().stream()
                .filter(stage -> stage != AwardStage.AD_HOC) // Nobody foresees how many there are.
                .anyMatch(
                        stage -> quotas.stream().noneMatch(quota -> covers(quota, stage, scheme)));
    }

    private static boolean covers(Quota quota, AwardStage stage, AwardScheme scheme) {
        return (quota.stage() == null || quota.stage() == stage)
                && (quota.form() == null || quota.form() == scheme.form())
                && (quota.level() == null || quota.level() == scheme.level());
    }

    private static Warning warning(PlanItem item) {
        String title = ((AwardScheme) item.content()).title();
        return Warning.at(item, WarningCode.AWARD_WITHOUT_QUOTA, title, title);
    }
}
