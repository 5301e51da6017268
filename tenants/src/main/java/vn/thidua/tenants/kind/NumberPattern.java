package vn.thidua.tenants.kind;

import java.util.regex.Pattern;

/**
 * How the symbol of a plan is written, such as {@code {number}/KH-STP}: the number's place stands
 * in it once, the year's at most once.
 */
public record NumberPattern(String text) {
    /** No pattern is longer. */
    public static final int LENGTH_MAX = 40;

    private static final String NUMBER = "{number}";
    private static final String YEAR = "{year}";
    private static final Pattern SHAPE =
            Pattern.compile(
                    "[^{}]*(\\{number}[^{}]*(\\{year}[^{}]*)?|\\{year}[^{}]*\\{number}[^{}]*)");

    public NumberPattern {
        if (!fits(text)) {
            throw new IllegalArgumentException("no number pattern: " + text);
        }
    }

    /** Whether a text can serve as a pattern. */
    public static boolean fits(String text) {
        return text.length() <= LENGTH_MAX && SHAPE.matcher(text).matches();
    }

    /** The symbol of the plan with this number in this year's register. */
    public String symbol(String number, int year) {
        return text.replace(NUMBER, number).replace(YEAR, Integer.toString(year));
    }

    /** The symbol while there is no number yet, as drafts print it: {@code /KH-STP}. */
    public String unnumbered(int year) {
        return symbol("", year);
    }
}
