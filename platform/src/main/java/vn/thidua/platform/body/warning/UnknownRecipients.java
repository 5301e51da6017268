package vn.thidua.platform.body.warning;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.Recipient;

/** Recipients of whom nobody can say who is meant; the name stays as printed. */
final class UnknownRecipients implements Check {

    @Override
    public List<Warning> warnings(PlanBody body, LocalDate asOf) {
        return body.items().stream()
                .filter(
                        item ->
                                item.content() instanceof Recipient recipient
                                        && recipient.unresolved())
                .map(UnknownRecipients::warning)
                .toList();
    }

    private static Warning warning(PlanItem item) {
        String name = ((Recipient) item.content()).name();
        return Warning.at(item, WarningCode.RECIPIENT_UNKNOWN, name, name);
    }
}
