package vn.thidua.platform.template;

import vn.thidua.platform.publication.PlanId;

/**
 * Tell the publisher that a plan of the caller's agency has dealt with a later version.
 *
 * @param plan the plan; the publisher is not told which
 */
public record AdvanceAdoption(TemplateId template, PlanId plan, int version) {
    /** What came of it. */
    public sealed interface Answer {
        /** The publisher sees it. */
        record Advanced() implements Answer {}

        /** The plan has dealt with {@code version} or a later one. */
        record AlreadyThere(int version) implements Answer {}

        /** The template has no such version. */
        record VersionUnknown(int currentVersion) implements Answer {}
    }
}
