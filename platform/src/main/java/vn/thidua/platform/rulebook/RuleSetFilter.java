package vn.thidua.platform.rulebook;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.AgencyId;

/**
 * Which rule sets are looked for.
 *
 * @param everybodys whether those of everybody
 * @param owner else the agency whose they are; absent for those of the State
 */
public record RuleSetFilter(boolean everybodys, @Nullable AgencyId owner) {}
