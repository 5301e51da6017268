package vn.thidua.graphql.group;

import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.directory.GroupId;

/** The steps in the life of one group that a field asks for. */
record ChangesAsked(GroupId group, PageRequest page) {}
