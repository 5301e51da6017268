package vn.thidua.infra.mail;

import java.util.regex.Pattern;

/** What an address for mail looks like: no name around it, nothing quoted, ASCII alone. */
public final class MailAddress {
    private static final int LENGTH_MAX = 254;
    private static final Pattern FORM =
            Pattern.compile(
                    "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
                            + "@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})*");

    private MailAddress() {}

    /** Whether a letter can be sent to this. */
    public static boolean isWellFormed(String text) {
        return text.length() <= LENGTH_MAX && FORM.matcher(text).matches();
    }
}
