package vn.thidua.tenants.template;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.template.TemplateId;
import vn.thidua.tenants.plan.DraftPlan;
import vn.thidua.tenants.plan.Plan;

/**
 * A planner begins a plan, with a template or without.
 *
 * @param draft the plan; what it starts with counts only without a template
 * @param template with whose text it begins; absent for none
 * @param version of the template; absent for the current one
 */
public record BeginPlan(DraftPlan draft, @Nullable TemplateId template, @Nullable Integer version) {
    /** What came of it. */
    public sealed interface Answer {
        /** The draft is open. */
        record Begun(Plan plan) implements Answer {}

        /** The template is no longer offered. */
        record Withdrawn(Instant withdrawnAt) implements Answer {}

        /** The template has no such version. */
        record VersionUnknown(int currentVersion) implements Answer {}

        /** A plan cannot be begun like this, whatever its text. */
        record NotDrafted(DraftPlan.Answer reason) implements Answer {}
    }
}
