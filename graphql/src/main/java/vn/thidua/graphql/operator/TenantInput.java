package vn.thidua.graphql.operator;

import vn.thidua.platform.directory.AgencyId;

/** The tenant to act upon, named by its agency. */
record TenantInput(AgencyId agency) {}
