package vn.thidua.graphql.tally;

import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.tally.TallyYears;

/**
 * What a field asks of a plan's tallies.
 *
 * @param wanted what is asked of plans in the same way is read together
 */
record TallyAsked(PlanId plan, Wanted wanted) {
    static TallyAsked totals(PlanId plan, Arguments arguments) {
        return new TallyAsked(plan, new Wanted(years(arguments), null));
    }

    static TallyAsked page(PlanId plan, Arguments arguments) {
        return new TallyAsked(plan, new Wanted(years(arguments), arguments.page()));
    }

    private static TallyYears years(Arguments arguments) {
        return arguments.find(Integer.class, "year").map(TallyYears::of).orElseGet(TallyYears::all);
    }

    /**
     * Of which years, and which page.
     *
     * @param page absent for totals
     */
    record Wanted(TallyYears years, @Nullable PageRequest page) {}
}
