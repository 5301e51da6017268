package vn.thidua.tenants.template;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.template.TemplateId;
import vn.thidua.tenants.kind.PlanKindId;
import vn.thidua.tenants.plan.DraftPlan;
import vn.thidua.tenants.plan.Plan;
import vn.thidua.tenants.unit.UnitId;

/**
 * A planner begins a plan with the text of a template; its publisher is told.
 *
 * @param version absent for the current one
 * @param year the year that the plan belongs to
 * @param title absent to keep that of the template
 * @param under the plan of the agency that it stands under; absent if it stands alone
 * @param unit the unit whose plan it is; absent for the agency's own
 * @param group the group that will issue it; absent if the agency itself will
 */
public record AdoptIntoDraft(
        TemplateId template,
        @Nullable Integer version,
        PlanKindId kind,
        int year,
        @Nullable String title,
        @Nullable PlanId under,
        @Nullable UnitId unit,
        @Nullable GroupId group) {
    /** What came of it. */
    public sealed interface Answer {
        /** The draft is open, and each of its items remembers where it came from. */
        record Adopted(Plan plan) implements Answer {}

        /** The template is no longer offered. */
        record Withdrawn(Instant withdrawnAt) implements Answer {}

        /** The template has no such version. */
        record VersionUnknown(int currentVersion) implements Answer {}

        /** A plan cannot be begun like this, whatever its text. */
        record NotDrafted(DraftPlan.Answer reason) implements Answer {}
    }
}
