package vn.thidua.graphql.operator;

import vn.thidua.platform.access.OperatorScope;

/** What the operator keeps: the thing that fields of {@code Platform} are asked of. */
public record Platform(OperatorScope operator) {}
