package vn.thidua.tenants.council;

/**
 * That an absent member lets another vote.
 *
 * @param seat of the absent member
 * @param proxy the seat of who votes in their place
 * @param document the written mandate, as printed
 */
public record Mandate(CouncilSessionId session, int seat, int proxy, String document) {}
