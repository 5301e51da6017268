package vn.thidua.tenants.template;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.template.PublishTemplateVersion;
import vn.thidua.platform.template.TemplateId;

/**
 * Offer the text of one of the agency's plans as the next version of one of its templates. The
 * answer is that of {@link PublishTemplateVersion}.
 *
 * @param expected the version that the publisher took for the current one
 * @param plan the version in force gives the text; before there is one, the draft does
 * @param name the new name; absent to keep it
 * @param kindName the new name of the kind it is meant for, blank for none; absent to keep it
 * @param audience the new audience; absent to keep it
 * @param changeNote what adopters should know of the version; absent if nothing
 */
public record OfferPlanVersion(
        TemplateId template,
        int expected,
        PlanId plan,
        @Nullable String name,
        @Nullable String kindName,
        @Nullable Audience audience,
        @Nullable String changeNote) {}
