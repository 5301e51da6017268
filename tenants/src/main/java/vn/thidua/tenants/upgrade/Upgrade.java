package vn.thidua.tenants.upgrade;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.template.TemplateId;

/**
 * What is new in one source of a plan.
 *
 * @param template the source; absent if it is a plan
 * @param parent the source; absent if it is a template
 * @param settled the version that the plan has dealt with as a whole
 * @param current the version that the source has now
 * @param header fields of the header that the source says anew
 * @param items what the plan has yet to deal with, in the reading order of the source; what was put
 *     off among it
 */
public record Upgrade(
        @Nullable TemplateId template,
        @Nullable PlanId parent,
        int settled,
        int current,
        List<HeaderNews> header,
        List<ItemNews> items) {
    public Upgrade {
        header = List.copyOf(header);
        items = List.copyOf(items);
    }
}
