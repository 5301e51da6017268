package vn.thidua.tenants.plan;

import java.util.List;
import vn.thidua.platform.publication.FoundText;

/** A plan of the agency that a search found, and where its words stand. */
public record FoundPlan(Plan plan, List<FoundText> matches) {
    public FoundPlan {
        matches = List.copyOf(matches);
    }
}
