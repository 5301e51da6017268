package vn.thidua.tenants.registration;

/**
 * What is wrong with an answer.
 *
 * @param field the name of the field
 * @param label what stands beside it; its name if the form has no such field
 * @param right what would be right: a bound, the choices; empty where the kind says it
 */
public record AnswerFault(String field, String label, Kind kind, String right) {

    /** What is wrong. */
    public enum Kind {
        /** The form has no such field. */
        FIELD_UNKNOWN,
        /** The field is answered twice. */
        FIELD_TWICE,
        /** The field must be filled in. */
        ANSWER_MISSING,
        /** The field takes one value. */
        ONE_VALUE_ONLY,
        /** It has more characters than {@code right}. */
        TEXT_TOO_LONG,
        /** It is no number. */
        NOT_A_NUMBER,
        /** It is no whole number. */
        NOT_A_WHOLE_NUMBER,
        /** It is less than {@code right}. */
        TOO_SMALL,
        /** It is more than {@code right}. */
        TOO_GREAT,
        /** It is no day of the calendar. */
        NOT_A_DAY,
        /** It is neither {@code true} nor {@code false}. */
        NOT_YES_OR_NO,
        /** It is none of {@code right}. */
        NOT_A_CHOICE
    }
}
