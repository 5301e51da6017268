package vn.thidua.platform.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is called and when it runs: the part that whoever sees the plan at all sees.
 *
 * @param kindName the issuer's own name for the kind of plan
 * @param theme the movement's name or motto; absent where the plan has none
 * @param document the document that the plan is known by, whatever amended it later
 * @param year the year that the plan belongs to
 * @param startsOn absent where the plan does not say
 * @param endsOn absent where the plan runs on
 */
public record Heading(
        String kindName,
        String title,
        @Nullable String theme,
        Document document,
        int year,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {
    /** The longest title that is kept, in characters. */
    public static final int TITLE_MAX = 500;

    /** The longest theme that is kept, in characters. */
    public static final int THEME_MAX = 1000;

    public Heading {
        if (title.isBlank() || title.length() > TITLE_MAX) {
            throw new IllegalArgumentException("a published plan has a title of 1 to 500 letters");
        }
        if (theme != null && theme.length() > THEME_MAX) {
            throw new IllegalArgumentException("a theme has at most 1000 letters");
        }
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("a plan ends after it starts");
        }
    }
}
