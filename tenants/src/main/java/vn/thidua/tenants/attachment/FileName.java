package vn.thidua.tenants.attachment;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file is called: a name without a path that every system takes. */
final class FileName {
    /** No name is longer. */
    static final int LENGTH_MAX = 200;

    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]+");
    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");

    private FileName() {}

    /** The name as it is kept; nothing if too little or too much is left of it. */
    static Optional<String> of(String sent) {
        var name = Normalizer.normalize(sent, Normalizer.Form.NFC);
        name = PATH.matcher(name).replaceFirst("");
        name = BLANKS.matcher(name).replaceAll(" ");
        name = HIDDEN.matcher(name).replaceAll("");
        name = RESERVED.matcher(name).replaceAll("_");
        name = EDGES.matcher(name).replaceAll("");
        return name.isEmpty() || name.length() > LENGTH_MAX ? Optional.empty() : Optional.of(name);
    }
}
