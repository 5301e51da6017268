package vn.thidua.platform.body.value;

import org.jspecify.annotations.Nullable;

/**
 * Why a plan document, or a part of one, cannot be taken. These are faults that nobody may store;
 * oddities that merely look wrong are warnings and never stand here. The texts are {@code
 * messages/refusal_*.properties}: the name of the record, and its components as the values.
 */
public sealed interface BodyRefused {

    /** A text of more than {@code charactersMax} characters; {@code item} is null in the header. */
    record TextTooLong(@Nullable ItemKey item, String field, int charactersMax)
            implements BodyRefused {}

    /** A list inside an item with more than {@code entriesMax} entries. */
    record ListTooLong(@Nullable ItemKey item, String field, int entriesMax)
            implements BodyRefused {}

    /** More than {@code itemsMax} items. */
    record TooManyItems(int itemsMax) implements BodyRefused {}

    /** All texts together have more than {@code charactersMax} characters. */
    record TooMuchText(int charactersMax) implements BodyRefused {}

    /** An item more than {@code levelsMax} levels deep. */
    record NestedTooDeep(ItemKey item, int levelsMax) implements BodyRefused {}

    /** Two items with the same key. */
    record KeyTwice(ItemKey item) implements BodyRefused {}

    /** An item below one that is not in the document. */
    record ParentUnknown(ItemKey item, ItemKey parent) implements BodyRefused {}

    /** An item that lies below itself. */
    record ParentCircle(ItemKey item) implements BodyRefused {}

    /** An item in a section where its kind has no place. */
    record WrongSection(ItemKey item, String section) implements BodyRefused {}

    /** A section that the plan calls empty and fills all the same. */
    record StatedNoneButFilled(String section) implements BodyRefused {}

    /** An item that is not in the document. */
    record ItemUnknown(ItemKey item) implements BodyRefused {}

    /** An item that others still lie below. */
    record ItemHasChildren(ItemKey item) implements BodyRefused {}

    /** Not a key: small letters, digits, dots and dashes, at most 64. */
    record BadKey(String text) implements BodyRefused {}

    /** Not a date, or one that no calendar has. */
    record BadDate(String text) implements BodyRefused {}

    /** Not a plain decimal of at most 20 digits before and 10 after the point. */
    record BadFigure(String text) implements BodyRefused {}

    /** A period that ends before it starts. */
    record EndBeforeStart(RoughDate start, RoughDate end) implements BodyRefused {}

    /** A percentage outside 0 to 100. */
    record PercentOutOfRange(Decimal percent) implements BodyRefused {}

    /** A range whose least is more than its most. */
    record LeastAboveMost(int least, int most) implements BodyRefused {}

    /** A count, rank, year or position below {@code least}. */
    record TooSmall(String field, int value, int least) implements BodyRefused {}

    /** Something that must be there and is not. */
    record Missing(String field) implements BodyRefused {}

    /** Bytes that are no plan document; {@code detail} is the reader's own words. */
    record Unreadable(String detail) implements BodyRefused {}

    /** A format that this version of the house does not know. */
    record UnknownFormat(int format) implements BodyRefused {}
}
