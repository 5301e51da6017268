package vn.thidua.tenants.upgrade;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.body.OriginKind;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.template.TemplateId;

/**
 * Which source of a plan is meant; just one of the two is named.
 *
 * @param template a template that it has taken over
 * @param parent a published plan that it answers
 */
public record SourceKey(@Nullable TemplateId template, @Nullable PlanId parent) {
    public SourceKey {
        if ((template == null) == (parent == null)) {
            throw new IllegalArgumentException("name one of template and parent");
        }
    }

    /** What it takes to say that a plan has dealt with it as a whole. */
    Permission toSettle() {
        return template == null ? Permission.LINK_PLAN : Permission.ADOPT_TEMPLATE;
    }

    boolean names(NewsSource source) {
        return template == null
                ? source.kind() == OriginKind.PARENT && source.id().equals(id())
                : source.kind() == OriginKind.TEMPLATE && source.id().equals(id());
    }

    private @Nullable UUID id() {
        if (template != null) {
            return template.value();
        }
        return parent == null ? null : parent.value();
    }
}
