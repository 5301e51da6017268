package vn.thidua.tenants.template;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.template.PublishTemplate;
import vn.thidua.platform.template.TemplateHeading;

/**
 * Offer the text of one of the agency's plans to others as a new template. The answer is that of
 * {@link PublishTemplate}.
 *
 * @param plan the version in force gives the text; before there is one, the draft does
 * @param changeNote what adopters should know of the first version; absent if nothing
 */
public record OfferPlan(PlanId plan, TemplateHeading heading, @Nullable String changeNote) {}
