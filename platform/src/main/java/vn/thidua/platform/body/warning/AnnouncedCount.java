package vn.thidua.platform.body.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.ContentItem;
import vn.thidua.platform.body.content.ItemKind;

/** An item that announces a number of movements and names another. */
final class AnnouncedCount implements Check {

    @Override
    public List<Warning> warnings(PlanBody body, LocalDate asOf) {
        return body.items().stream().flatMap(item -> warning(body, item).stream()).toList();
    }

    private static Optional<Warning> warning(PlanBody body, PlanItem item) {
        if (!(item.content() instanceof ContentItem content)
                || content.announcedMovements() == null) {
            return Optional.empty();
        }
        int announced = content.announcedMovements();
        long named =
                body.under(item.key()).stream()
                        .filter(below -> below.kind() == ItemKind.MOVEMENT)
                        .count();
        return named == announced
                ? Optional.empty()
                : Optional.of(
                        Warning.at(
                                item, WarningCode.COUNT_MISMATCH, item.text(), announced, named));
    }
}
