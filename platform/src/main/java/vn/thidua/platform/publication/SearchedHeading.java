package vn.thidua.platform.publication;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.text.Words;

/**
 * What whoever sees a plan at all may search of it. A plan that is found stands by it: first those
 * that have the words just as they were typed, accents included, then by where they stand.
 *
 * @param theme absent where the plan has none
 * @param number number and symbol as they are printed; absent where neither is known
 */
public record SearchedHeading(String title, @Nullable String theme, @Nullable String number) {
    private static final int TYPED_IN_TITLE = 0;
    private static final int TYPED_IN_HEADING = 1;
    private static final int IN_TITLE = 2;
    private static final int IN_HEADING = 3;
    private static final int IN_ITEMS = 4;
    private static final int MATCHES_MAX = 10;

    static SearchedHeading of(Heading heading) {
        var number = heading.document().number();
        var symbol = heading.document().symbol();
        var printed = number == null ? symbol : symbol == null ? number : number + symbol;
        return new SearchedHeading(heading.title(), heading.theme(), printed);
    }

    /** Its syllables, folded. */
    public Set<String> syllables() {
        return new TreeSet<>(Words.syllablesOf(text()));
    }

    /** Where the words stand: the lower the better. */
    public int rank(Words words) {
        if (words.areTypedIn(title)) {
            return TYPED_IN_TITLE;
        }
        if (words.areTypedIn(text())) {
            return TYPED_IN_HEADING;
        }
        if (words.areIn(new HashSet<>(Words.syllablesOf(title)))) {
            return IN_TITLE;
        }
        return words.areIn(syllables()) ? IN_HEADING : IN_ITEMS;
    }

    /** Where something of the words stands in the heading and in these items, at most ten texts. */
    public List<FoundText> matches(List<PlanText> items, Words words) {
        var ofHeading =
                Stream.of(
                        found(FoundIn.TITLE, null, title, words),
                        found(FoundIn.THEME, null, theme, words),
                        found(FoundIn.NUMBER, null, number, words));
        var ofItems =
                items.stream().map(item -> found(FoundIn.ITEM, item.item(), item.text(), words));
        return Stream.concat(ofHeading, ofItems)
                .filter(text -> !text.ranges().isEmpty())
                .limit(MATCHES_MAX)
                .toList();
    }

    private static FoundText found(
            FoundIn place, @Nullable String item, @Nullable String text, Words words) {
        var there = text == null ? "" : text;
        return new FoundText(place, item, there, words.rangesIn(there));
    }

    private String text() {
        return title + " " + (theme == null ? "" : theme) + " " + (number == null ? "" : number);
    }
}
