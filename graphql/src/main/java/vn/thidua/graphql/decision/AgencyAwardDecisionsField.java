package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.tenants.decision.AwardDecision;
import vn.thidua.tenants.decision.AwardDecisions;
import vn.thidua.tenants.decision.DecisionFilter;

/** {@code OwnAgency.awardDecisions}. */
@Singleton
final class AgencyAwardDecisionsField implements ObjectField<OwnAgency> {
    private final AwardDecisions decisions;

    AgencyAwardDecisionsField(AwardDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "awardDecisions";
    }

    @Override
    public Connection<AwardDecision> fetch(
            OwnAgency own, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var filter =
                arguments
                        .find(DecisionFilter.class, "filter")
                        .orElse(new DecisionFilter(null, null, null));
        return Connection.of(page, decisions.list(own.scope(), filter, page));
    }
}
