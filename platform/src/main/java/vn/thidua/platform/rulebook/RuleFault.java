package vn.thidua.platform.rulebook;

import java.util.List;

/**
 * What stands against publishing rules.
 *
 * @param path where, as the fields and positions of {@link PublishRules}
 * @param values what is stated and what would be right
 */
public record RuleFault(Kind kind, List<String> path, List<String> values) {
    public RuleFault {
        path = List.copyOf(path);
        values = List.copyOf(values);
    }

    /** Which fault. */
    public enum Kind {
        /** The instrument has no name, or one that is too long. */
        NAME_UNFIT,
        /** The note is too long. */
        NOTE_TOO_LONG,
        /** It ends before it begins. */
        ENDS_BEFORE_IT_BEGINS,
        /** An award is provided for twice, here or above. */
        AWARD_KNOWN,
        /** No award has this code. */
        AWARD_UNKNOWN,
        /** Only others confer awards of this level. */
        LEVEL_NOT_OWN,
        /** Base salaries and bonuses are the State's. */
        MONEY_NOT_OWN,
        /** It asks for less than what stands above. */
        LOOSER_THAN_ABOVE,
        /** A day is named twice. */
        DAY_NAMED_TWICE
    }

    static RuleFault of(Kind kind, List<String> path, Object... values) {
        return new RuleFault(kind, path, List.of(values).stream().map(Object::toString).toList());
    }
}
