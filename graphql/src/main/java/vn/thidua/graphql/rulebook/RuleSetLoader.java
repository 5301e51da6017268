package vn.thidua.graphql.rulebook;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.rulebook.RuleSet;
import vn.thidua.platform.rulebook.RuleSetId;
import vn.thidua.platform.rulebook.Rulebook;

/** Reads the rule sets that other things name. */
@Singleton
public final class RuleSetLoader implements Loader<RuleSetId, RuleSet> {
    private final Rulebook rulebook;

    RuleSetLoader(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Override
    public Map<RuleSetId, RuleSet> load(CallerContext caller, Set<RuleSetId> keys) {
        return rulebook.list(caller.signedIn(), keys).stream()
                .collect(Collectors.toMap(RuleSet::id, Function.identity()));
    }
}
