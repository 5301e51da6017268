package vn.thidua.graphql.watch;

import vn.thidua.graphql.engine.Asked;

/**
 * What is told of a request once it has been answered.
 *
 * @param tenant for whom, as {@link TenantLabels} says
 */
record Ended(Asked asked, Outcome outcome, String tenant) {}
