package vn.thidua.tenants.register;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number of a document in its register, such as {@code 145}, {@code 07} or the {@code 12a} that
 * a clerk slips in between two others.
 */
public record DocumentNumber(String text) {
    private static final Pattern SHAPE = Pattern.compile("\\d{1,7}[A-Za-z]?");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");

    public DocumentNumber {
        if (!fits(text)) {
            throw new IllegalArgumentException("no document number: " + text);
        }
    }

    /**
     * Whether a text can be a number: up to seven digits, and a letter where one was slipped in.
     */
    public static boolean fits(String text) {
        return SHAPE.matcher(text).matches();
    }

    static DocumentNumber of(int counted) {
        return new DocumentNumber(Integer.toString(counted));
    }

    /** By what it is told from others: 7, 07 and 007 are one number. */
    String key() {
        return LEADING_ZEROS.matcher(text).replaceFirst("").toLowerCase(Locale.ROOT);
    }
}
