package vn.thidua.graphql.tally;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.graphql.publication.PlanView;
import vn.thidua.infra.page.Page;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.tally.AgencyTallies;

/** {@code PublishedPlan.tallyContributions}. */
@Singleton
final class TallyContributionsField implements ObjectField<PlanView> {
    private static final Page<AgencyTallies> NOBODY = new Page<>(List.of(), List.of(), false);

    @Override
    public String type() {
        return "PublishedPlan";
    }

    @Override
    public String name() {
        return "tallyContributions";
    }

    @Override
    public CompletableFuture<Connection<Line>> fetch(
            PlanView view, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        return caller.load(TallyContributionsLoader.class, TallyAsked.page(view.id(), arguments))
                .thenApply(found -> Connection.of(page, orNobody(found).map(Line::of)));
    }

    private static Page<AgencyTallies> orNobody(@Nullable Page<AgencyTallies> found) {
        return found == null ? NOBODY : found;
    }

    /** What one agency has come to, as clients see it. */
    record Line(AgencyId agencyId, List<TallyLine> tallies) {
        static Line of(AgencyTallies found) {
            return new Line(found.agency(), TallyLine.listOf(found.tallies()));
        }
    }
}
