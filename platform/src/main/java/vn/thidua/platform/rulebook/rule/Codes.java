package vn.thidua.platform.rulebook.rule;

import java.util.regex.Pattern;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.body.value.BodyRefusedException;

/** The names by which programs know awards. */
final class Codes {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,63}");

    private Codes() {}

    static void check(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new BodyRefusedException(new BodyRefused.BadKey(code));
        }
    }
}
