package vn.thidua.tenants.council;

/** How the member in a seat has voted in an open ballot. */
public record OpenVote(int seat, VoteChoice choice) {}
