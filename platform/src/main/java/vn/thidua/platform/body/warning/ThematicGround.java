package vn.thidua.platform.body.warning;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.content.MovementKind;
import vn.thidua.platform.body.content.Purpose;

/**
 * A thematic plan that makes its awards a ground for higher ones, which the law does not allow. The
 * words stay; those who judge dossiers go by the law.
 */
final class ThematicGround implements Check {

    @Override
    public List<Warning> warnings(PlanBody body, LocalDate asOf) {
        if (body.header().movementKind() != MovementKind.THEMATIC) {
            return List.of();
        }
        return RuleData.find("THEMATIC_AWARDS_GROUND_NO_HIGHER_ONES", asOf)
                .map(rule -> warnings(body, rule))
                .orElse(List.of());
    }

    private static List<Warning> warnings(PlanBody body, RuleData.Rule rule) {
        return body.items().stream()
                .filter(
                        item ->
                                item.content() instanceof Purpose purpose
                                        && purpose.basisForHigherAwards())
                .map(
                        item ->
                                Warning.at(
                                        item,
                                        WarningCode.THEMATIC_AWARDS_AS_GROUND,
                                        item.text(),
                                        rule.source()))
                .toList();
    }
}
