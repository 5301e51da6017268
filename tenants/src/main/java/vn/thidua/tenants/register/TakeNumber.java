package vn.thidua.tenants.register;

import vn.thidua.platform.publication.PlanId;

/**
 * A version of a plan takes its number.
 *
 * @param register the register's name
 * @param year whose numbers begin at one
 */
public record TakeNumber(String register, int year, Numbering numbering, PlanId plan, int version) {

    /** What came of it. */
    public sealed interface Answer {
        /** The number is this version's own. */
        record Taken(DocumentNumber number) implements Answer {}

        /** Another document of this register and year has the number that was typed. */
        record AlreadyTaken(DocumentNumber number) implements Answer {}
    }
}
