package vn.thidua.tenants.nomination;

import vn.thidua.platform.rulebook.rule.PreferenceKind;
import vn.thidua.platform.rulebook.rule.PreferenceRule;
import vn.thidua.platform.rulebook.rule.RuleSource;

/** That somebody is preferred among those of equal merit, and where that stands. */
public record Preference(PreferenceKind kind, RuleSource source) {
    static Preference of(PreferenceRule rule) {
        return new Preference(rule.preference(), rule.source());
    }
}
