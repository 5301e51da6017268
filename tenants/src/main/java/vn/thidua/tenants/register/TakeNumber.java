package vn.thidua.tenants.register;

/**
 * A document takes its number.
 *
 * @param register the register's name
 * @param year whose numbers begin at one
 */
public record TakeNumber(String register, int year, Numbering numbering, Bearer bearer) {

    /** What came of it. */
    public sealed interface Answer {
        /** The number is this document's own. */
        record Taken(DocumentNumber number) implements Answer {}

        /** Another document of this register and year has the number that was typed. */
        record AlreadyTaken(DocumentNumber number) implements Answer {}
    }
}
