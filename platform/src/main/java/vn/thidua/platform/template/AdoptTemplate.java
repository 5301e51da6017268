package vn.thidua.platform.template;

import java.time.Instant;
import vn.thidua.platform.publication.PlanId;

/**
 * Tell the publisher that a plan of the caller's agency has taken over a template.
 *
 * @param version the version that it has taken over
 * @param plan the plan; the publisher is not told which
 */
public record AdoptTemplate(TemplateId template, int version, PlanId plan) {
    /** What came of it. */
    public sealed interface Answer {
        /** The publisher sees it. */
        record Adopted(Adoption adoption) implements Answer {}

        /** The plan took this template over before. */
        record AlreadyAdopted(int version) implements Answer {}

        /** The template is no longer offered. */
        record Withdrawn(Instant withdrawnAt) implements Answer {}

        /** The template has no such version. */
        record VersionUnknown(int currentVersion) implements Answer {}
    }
}
