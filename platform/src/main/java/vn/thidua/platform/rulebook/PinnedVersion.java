package vn.thidua.platform.rulebook;

/** One version of a rule set that something is judged by, whatever is published later. */
public record PinnedVersion(RuleSetId ruleSet, int version) {}
