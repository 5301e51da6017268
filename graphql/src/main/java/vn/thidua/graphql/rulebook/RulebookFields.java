package vn.thidua.graphql.rulebook;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.directory.AgencyLoader;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.rulebook.RuleSet;
import vn.thidua.platform.rulebook.RuleSetVersion;
import vn.thidua.platform.rulebook.RulesInForce;

/** The fields of rule sets that only read what their thing names. */
@Factory
final class RulebookFields {
    @Singleton
    ObjectField<RuleSet> owner() {
        return LoadedField.of(
                "RuleSet",
                "owner",
                (set, caller) ->
                        set.owner() == null ? null : caller.load(AgencyLoader.class, set.owner()));
    }

    @Singleton
    ObjectField<RuleSetVersion> ruleSet() {
        return LoadedField.of(
                "RuleSetVersion",
                "ruleSet",
                (version, caller) -> caller.load(RuleSetLoader.class, version.ruleSet()));
    }

    @Singleton
    ObjectField<RuleSetVersion> rules() {
        return LoadedField.of(
                "RuleSetVersion",
                "rules",
                (version, caller) -> caller.load(RulesLoader.class, version));
    }

    @Singleton
    ObjectField<RulesInForce> decidedBy() {
        return LoadedField.of(
                "RulesInForce",
                "decidedBy",
                (rules, caller) -> caller.load(AgencyLoader.class, rules.decider()));
    }
}
