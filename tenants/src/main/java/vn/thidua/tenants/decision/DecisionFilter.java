package vn.thidua.tenants.decision;

import org.jspecify.annotations.Nullable;

/** Which decisions are wanted; what is absent is not asked for. */
public record DecisionFilter(
        @Nullable DecisionKind kind, @Nullable DecisionState state, @Nullable Integer year) {}
