package vn.thidua.platform.rulebook.rule;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A vote of the council without which an award is not proposed.
 *
 * @param percentMin of all members of the council, present or not
 */
@Serdeable
public record VoteRule(int percentMin, BallotMode ballot, RuleSource source) {
    public VoteRule {
        Checks.percent(percentMin);
    }
}
