package vn.thidua.tenants.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.PlanHeader;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.publication.Heading;

/** What a header must keep to beyond the document's own limits, because plans are listed by it. */
final class HeaderRules {
    private HeaderRules() {}

    static List<BodyRefused> refusals(PlanHeader header) {
        var refusals = new ArrayList<BodyRefused>();
        limit(refusals, "title", header.title(), Heading.TITLE_MAX);
        limit(refusals, "theme", header.theme(), Heading.THEME_MAX);
        return refusals;
    }

    private static void limit(
            List<BodyRefused> refusals, String field, @Nullable String text, int charactersMax) {
        if (text != null && text.length() > charactersMax) {
            refusals.add(new BodyRefused.TextTooLong(null, field, charactersMax));
        }
    }
}
