package vn.thidua.graphql.field;

/**
 * One mutation: it calls one door and maps the door's answer with an exhaustive switch. A bean; no
 * rule of the field lives here. It writes through one call only, because it is run again when that
 * call loses against another transaction.
 */
public interface MutationField<I extends Record> {
    /** The mutation's name, noun then verb: {@code planIssue}. */
    String name();

    /** The record whose components are the fields of the mutation's input. */
    Class<I> input();

    /** Does it, and answers {@link CallerContext#done} or {@link CallerContext#refused}. */
    Payload run(I input, CallerContext caller);
}
