package vn.thidua.tenants.template;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.template.TemplateId;
import vn.thidua.tenants.plan.Plan;
import vn.thidua.tenants.plan.Standing;

/**
 * A planner lets a draft that is open take over a template; its publisher is told.
 *
 * @param version absent for the current one
 * @param plan the draft; what it says itself stays as it is
 */
public record AdoptIntoPlan(TemplateId template, @Nullable Integer version, PlanId plan) {
    /** What came of it. */
    public sealed interface Answer {
        /** The draft says {@code items} items more; each remembers where it came from. */
        record Adopted(Plan plan, int items) implements Answer {}

        /** The plan took this template over before. */
        record AlreadyAdopted(int version) implements Answer {}

        /** The template is no longer offered. */
        record Withdrawn(Instant withdrawnAt) implements Answer {}

        /** The template has no such version. */
        record VersionUnknown(int currentVersion) implements Answer {}

        /** The draft cannot hold so much. */
        record Refused(List<BodyRefused> reasons) implements Answer {}

        /** Nothing of the plan is open for editing as it stands. */
        record NotNow(Standing standing) implements Answer {}
    }
}
