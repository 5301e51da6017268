package vn.thidua.graphql.message;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages that the API speaks: Vietnamese, and English for those who ask for it. */
public final class Languages {
    /** The language of those who ask for none. */
    public static final Locale VIETNAMESE = Locale.of("vi");

    /** The other language. */
    public static final Locale ENGLISH = Locale.ENGLISH;

    static final List<Locale> ALL = List.of(VIETNAMESE, ENGLISH);
    private static final int HEADER_MAX = 200;

    private Languages() {}

    /** The first language of an {@code Accept-Language} header that is spoken here. */
    public static Locale preferred(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > HEADER_MAX) {
            return VIETNAMESE;
        }
        try {
            var spoken = Locale.lookup(Locale.LanguageRange.parse(header), ALL);
            return spoken == null ? VIETNAMESE : spoken;
        } catch (IllegalArgumentException malformed) {
            return VIETNAMESE; // A header that nobody can read asks for nothing.
        }
    }
}
