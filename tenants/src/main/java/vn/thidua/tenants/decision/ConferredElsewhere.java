package vn.thidua.tenants.decision;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.rulebook.rule.CommendationType;
import vn.thidua.tenants.subject.Subject;

/**
 * An award that others have conferred on somebody of the agency without a nomination here.
 *
 * @param award the award's code in the rulebook
 * @param type for what it was given; absent where the decision does not say it, and for titles
 */
public record ConferredElsewhere(
        String award, AwardLevel level, Subject laureate, @Nullable CommendationType type) {}
