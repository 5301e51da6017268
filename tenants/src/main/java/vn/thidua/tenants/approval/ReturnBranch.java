package vn.thidua.tenants.approval;

import org.jspecify.annotations.Nullable;

/**
 * Where a step may lead back to.
 *
 * @param to the key of an earlier step; absent for whoever wrote the plan
 */
public record ReturnBranch(@Nullable String to) {}
