package vn.thidua.platform.template;

import java.time.Instant;
import vn.thidua.platform.directory.AgencyId;

/**
 * That an agency has begun a plan with a template. The publisher is told who, when and which
 * version, but not which plan: that is the adopter's own until it is published.
 *
 * @param version the version that was taken over
 * @param behind whether there is a newer one
 */
public record Adoption(
        AdoptionId id,
        TemplateId template,
        AgencyId adopter,
        int version,
        boolean behind,
        Instant adoptedAt) {}
