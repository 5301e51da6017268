package vn.thidua.graphql.rulebook;

import jakarta.inject.Singleton;
import vn.thidua.graphql.directory.Oversight;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.rulebook.RuleSet;
import vn.thidua.platform.rulebook.RuleSetFilter;
import vn.thidua.platform.rulebook.Rulebook;

/** {@code Oversight.ruleSets}. */
@Singleton
final class OversightRuleSetsField implements ObjectField<Oversight> {
    private final Rulebook rulebook;

    OversightRuleSetsField(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Override
    public String type() {
        return "Oversight";
    }

    @Override
    public String name() {
        return "ruleSets";
    }

    @Override
    public Connection<RuleSet> fetch(
            Oversight oversight, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var owner = arguments.find(AgencyId.class, "owner").orElse(null);
        var ofState = arguments.find(Boolean.class, "ofState").orElse(false);
        var filter = new RuleSetFilter(owner == null && !ofState, ofState ? null : owner);
        return Connection.of(page, rulebook.search(oversight.caller(), filter, page));
    }
}
