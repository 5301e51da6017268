package vn.thidua.infra.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** One way of writing a line: composed letters, single spaces, nothing around it. */
public final class Tidy {
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private Tidy() {}

    /**
     * The line as it is kept. "ế" typed as one letter or as three stays one name, and a name pasted
     * with a no-break space is not a second name.
     */
    public static String line(String typed) {
        var composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        return BLANK.matcher(composed).replaceAll(" ").strip();
    }
}
