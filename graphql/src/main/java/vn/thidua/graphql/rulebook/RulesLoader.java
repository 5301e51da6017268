package vn.thidua.graphql.rulebook;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.rulebook.RuleSetVersion;
import vn.thidua.platform.rulebook.Rulebook;
import vn.thidua.platform.rulebook.rule.Rules;

/** Reads what versions of rule sets say. */
@Singleton
final class RulesLoader implements Loader<RuleSetVersion, Rules> {
    private final Rulebook rulebook;

    RulesLoader(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Override
    public Map<RuleSetVersion, Rules> load(CallerContext caller, Set<RuleSetVersion> keys) {
        return rulebook.rules(caller.signedIn(), keys);
    }
}
