package vn.thidua.platform.rulebook;

import vn.thidua.platform.rulebook.rule.Rules;

/** One version that holds, and what it says. */
record Layer(RuleSetVersion version, Rules rules) {}
