package vn.thidua.graphql.directory;

import vn.thidua.platform.access.Caller;

/** What crosses agencies: the thing that fields of {@code Oversight} are asked of. */
public record Oversight(Caller caller) {}
