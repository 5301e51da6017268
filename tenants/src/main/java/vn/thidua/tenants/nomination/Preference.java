package vn.thidua.tenants.nomination;

import vn.thidua.platform.rulebook.rule.RuleSource;

/** That somebody is preferred among those of equal merit, and where that stands. */
public record Preference(PreferenceKind kind) {
    /** Where it stands. */
    public RuleSource source() {
        return kind.source();
    }
}
