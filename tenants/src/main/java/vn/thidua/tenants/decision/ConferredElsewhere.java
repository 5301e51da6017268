package vn.thidua.tenants.decision;

import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.tenants.subject.Subject;

/**
 * An award that others have conferred on somebody of the agency without a nomination here.
 *
 * @param award the award's code in the rulebook
 */
public record ConferredElsewhere(String award, AwardLevel level, Subject laureate) {}
