package vn.thidua.platform.merger;

import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.directory.AgencyId;

/**
 * Who sends a group's plans on: the agency that has kept them, by somebody of it or, where it has
 * ended, by the operator.
 */
public record Sender(TenantId tenant, AgencyId agency, AccountId account) {}
