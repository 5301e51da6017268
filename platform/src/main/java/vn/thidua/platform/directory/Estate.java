package vn.thidua.platform.directory;

import java.util.List;

/**
 * What an agency leaves behind, and what of it the successors take.
 *
 * @param ended relations that end the day before
 * @param carriedOver those in which a successor takes the predecessor's place
 * @param left seats of later years
 * @param taken seats that successors take, in their own names already
 */
record Estate(
        List<RelationRow> ended,
        List<RelationRow> carriedOver,
        List<GroupMemberRow> left,
        List<GroupMemberRow> taken) {}
