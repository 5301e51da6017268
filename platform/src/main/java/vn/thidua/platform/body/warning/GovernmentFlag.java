package vn.thidua.platform.body.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.AwardScheme;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.body.content.FlagLevel;
import vn.thidua.platform.body.content.LaunchingAuthority;
import vn.thidua.platform.body.content.Movement;
import vn.thidua.platform.body.value.Period;

/**
 * The Government's flag is open at the final review of a movement that the Prime Minister launched
 * and that runs for years enough.
 */
final class GovernmentFlag implements Check {

    @Override
    public List<Warning> warnings(PlanBody body, LocalDate asOf) {
        return RuleData.find("GOVERNMENT_FLAG_YEARS_LEAST", asOf)
                .map(rule -> warnings(body, rule))
                .orElse(List.of());
    }

    private static List<Warning> warnings(PlanBody body, RuleData.Rule rule) {
        int years = Integer.parseInt(rule.value());
        boolean open = body.items().stream().anyMatch(item -> opens(item, body, years));
        return body.items().stream()
                .filter(item -> item.content() instanceof AwardScheme scheme && isFlag(scheme))
                .filter(item -> !open || !onlyAtTheEnd((AwardScheme) item.content()))
                .map(
                        item ->
                                Warning.at(
                                        item,
                                        WarningCode.GOVERNMENT_FLAG_NOT_OPEN,
                                        ((AwardScheme) item.content()).title(),
                                        years,
                                        rule.source()))
                .toList();
    }

    private static boolean isFlag(AwardScheme scheme) {
        return scheme.flagLevel() == FlagLevel.GOVERNMENT;
    }

    private static boolean onlyAtTheEnd(AwardScheme scheme) {
        return scheme.stages().stream().allMatch(stage -> stage == AwardStage.FINAL);
    }

    private static boolean opens(PlanItem item, PlanBody body, int years) {
        return item.content() instanceof Movement movement
                && movement.main()
                && movement.launchingAuthority() == LaunchingAuthority.PRIME_MINISTER
                && years(Optional.ofNullable(movement.period()).orElse(body.header().period()))
                        >= years;
    }

    private static int years(@Nullable Period period) {
        if (period == null || period.start() == null || period.end() == null) {
            return 0;
        }
        return period.end().last().plusDays(1).getYear() - period.start().first().getYear();
    }
}
