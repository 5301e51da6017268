package vn.thidua.tenants.plan;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.Target;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.body.value.Decimal;
import vn.thidua.platform.body.value.ItemKey;

/**
 * What a plan keeps to beyond the document's own limits, because plans are listed by their titles
 * and the figures of their targets are added up.
 */
final class PublishingRules {
    private static final int NAME_MAX = 1000;
    private static final int CODE_MAX = 60;
    private static final int FIGURE_DIGITS_MAX = 16;
    private static final int FIGURE_SCALE_MAX = 4;

    private PublishingRules() {}

    static List<BodyRefused> refusals(PlanBody body) {
        var refusals = new ArrayList<>(HeaderRules.refusals(body.header()));
        body.items().forEach(item -> refusals.addAll(refusals(item)));
        return refusals;
    }

    static List<BodyRefused> refusals(PlanItem item) {
        if (!(item.content() instanceof Target target)) {
            return List.of();
        }
        var refusals = new ArrayList<BodyRefused>();
        limit(refusals, item.key(), "content.name", target.name(), NAME_MAX);
        limit(refusals, item.key(), "content.measure", target.measure(), CODE_MAX);
        limit(refusals, item.key(), "content.unit", target.unit(), CODE_MAX);
        var value = target.value();
        if (value != null && !addable(value)) {
            refusals.add(new BodyRefused.BadFigure(value.text()));
        }
        return refusals;
    }

    private static void limit(
            List<BodyRefused> refusals, ItemKey item, String field, String text, int max) {
        if (text.length() > max) {
            refusals.add(new BodyRefused.TextTooLong(item, field, max));
        }
    }

    private static boolean addable(Decimal figure) {
        var value = figure.value().stripTrailingZeros();
        return value.scale() <= FIGURE_SCALE_MAX
                && value.precision() - value.scale() <= FIGURE_DIGITS_MAX;
    }
}
