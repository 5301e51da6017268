package vn.thidua.tenants.kind;

/**
 * One kind of plan of an agency, as it is defined now.
 *
 * @param revision grows with each change; a change names the one that it was made from
 */
public record PlanKind(PlanKindId id, int revision, KindState state, KindDefinition definition) {}
