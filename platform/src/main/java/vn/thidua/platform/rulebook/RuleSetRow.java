package vn.thidua.platform.rulebook;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.AgencyId;

@MappedEntity("rule_set")
record RuleSetRow(@Id RuleSetId id, @Nullable AgencyId ownerId, String name, int currentVersion) {
    RuleSet ruleSet() {
        return new RuleSet(id, ownerId, name, currentVersion);
    }
}
