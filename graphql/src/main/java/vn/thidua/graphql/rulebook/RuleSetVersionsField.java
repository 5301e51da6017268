package vn.thidua.graphql.rulebook;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.rulebook.RuleSet;
import vn.thidua.platform.rulebook.RuleSetVersion;
import vn.thidua.platform.rulebook.Rulebook;

/** {@code RuleSet.versions}. */
@Singleton
final class RuleSetVersionsField implements ObjectField<RuleSet> {
    private final Rulebook rulebook;

    RuleSetVersionsField(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Override
    public String type() {
        return "RuleSet";
    }

    @Override
    public String name() {
        return "versions";
    }

    @Override
    public Connection<RuleSetVersion> fetch(
            RuleSet ruleSet, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        return Connection.of(page, rulebook.versions(caller.signedIn(), ruleSet.id(), page));
    }
}
