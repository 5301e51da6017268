package vn.thidua.graphql.group;

import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.directory.SeatFilter;

/** The seats of one group that a field asks for. */
record SeatsAsked(GroupId group, Wanted wanted) {
    /** What is asked of groups in the same way is read together. */
    record Wanted(SeatFilter filter, PageRequest page) {}
}
