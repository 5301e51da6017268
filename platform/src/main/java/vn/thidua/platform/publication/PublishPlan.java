package vn.thidua.platform.publication;

import java.util.List;

/**
 * Let others see an issued version of the caller's plan.
 *
 * @param version 1 for a new plan, otherwise the number after the current one
 * @param document the document that this version was issued by; the heading names the plan's own
 * @param recorded whether the plan was issued on paper earlier and is only entered now
 * @param texts what its items are called, to be searched; those above 200 are left out
 */
public record PublishPlan(
        PlanId plan,
        int version,
        Issuer issuer,
        Heading heading,
        Document document,
        Audience audience,
        LinkPolicy linkPolicy,
        boolean recorded,
        SealedBody body,
        List<PublishTarget> targets,
        List<PlanText> texts) {
    public PublishPlan {
        targets = List.copyOf(targets);
        texts = texts.stream().limit(PlanText.ITEMS_MAX).toList();
        if (version < 1) {
            throw new IllegalArgumentException("versions are numbered from 1");
        }
        if (targets.stream().map(PublishTarget::item).distinct().count() < targets.size()) {
            throw new IllegalArgumentException("one item states one target");
        }
    }

    /** What came of it. */
    public sealed interface Answer {
        /** Others see it now. */
        record Published(PublishedPlan plan) implements Answer {}

        /** Somebody has issued another version meanwhile. */
        record VersionTaken(int currentVersion) implements Answer {}

        /** A plan that is closed or archived is no longer amended. */
        record Ended(PublishedState state) implements Answer {}

        /** The caller's agency does not issue in this name in that year. */
        record NotTheIssuer() implements Answer {}
    }
}
