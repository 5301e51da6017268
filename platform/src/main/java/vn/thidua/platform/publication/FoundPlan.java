package vn.thidua.platform.publication;

import java.util.List;

/** A plan that a search found, and where its words stand. */
public record FoundPlan(PublishedPlan plan, List<FoundText> matches) {
    public FoundPlan {
        matches = List.copyOf(matches);
    }
}
