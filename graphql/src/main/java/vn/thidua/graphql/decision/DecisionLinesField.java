package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.tenants.decision.AwardDecision;
import vn.thidua.tenants.decision.AwardDecisions;
import vn.thidua.tenants.decision.AwardLine;

/** {@code AwardDecision.lines}. */
@Singleton
final class DecisionLinesField implements ObjectField<AwardDecision> {
    private final AwardDecisions decisions;

    DecisionLinesField(AwardDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public String type() {
        return "AwardDecision";
    }

    @Override
    public String name() {
        return "lines";
    }

    @Override
    public Connection<AwardLine> fetch(
            AwardDecision decision, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        return Connection.of(page, decisions.lines(caller.scope(), decision.id(), page));
    }
}
