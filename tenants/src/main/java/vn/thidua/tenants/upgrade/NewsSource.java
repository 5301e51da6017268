package vn.thidua.tenants.upgrade;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.Origin;
import vn.thidua.platform.body.OriginKind;
import vn.thidua.platform.link.LinkId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.template.TemplateId;

/**
 * A template that a plan has taken over, or a published plan that it answers.
 *
 * @param settled the version that the plan has dealt with as a whole
 * @param current the version that there is now
 * @param link by which the plan answers; absent for a template
 */
record NewsSource(OriginKind kind, UUID id, int settled, int current, @Nullable LinkId link) {
    /** Whether an item was taken from it. */
    boolean is(Origin origin) {
        return origin.originKind() == kind && origin.source().equals(id.toString());
    }

    SourceId sourceId() {
        return new SourceId(id);
    }

    @Nullable TemplateId template() {
        return kind == OriginKind.TEMPLATE ? new TemplateId(id) : null;
    }

    @Nullable PlanId parent() {
        return kind == OriginKind.PARENT ? new PlanId(id) : null;
    }
}
