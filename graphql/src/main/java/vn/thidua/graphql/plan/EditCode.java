package vn.thidua.graphql.plan;

/** Why a change of a draft is refused; each mutation's own codes are some of these. */
enum EditCode {
    CONFLICT,
    NOT_NOW,
    TEXT_TOO_LONG,
    LIST_TOO_LONG,
    TOO_MANY_ITEMS,
    TOO_MUCH_TEXT,
    NESTED_TOO_DEEP,
    PARENT_UNKNOWN,
    PARENT_CIRCLE,
    WRONG_SECTION,
    STATED_NONE_BUT_FILLED,
    ITEM_UNKNOWN,
    ITEM_HAS_CHILDREN,
    BAD_FIGURE
}
