package vn.thidua.tenants.plan;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.thidua.infra.text.Words;

/**
 * What the kept syllables of a plan must be LIKE, so that it has all that are wanted. They are kept
 * in their order, so one pattern finds several; folding leaves no sign that would mean more.
 *
 * @param all has all the whole syllables
 * @param last has one that begins like the last
 */
public record SearchPattern(String all, String last) {
    static SearchPattern of(Words words) {
        var whole =
                new TreeSet<>(words.syllables())
                        .stream().map(SearchPattern::marked).collect(Collectors.joining("%"));
        return new SearchPattern("%" + whole + "%", "%," + words.last() + "%");
    }

    /** Syllables as they are kept. */
    public static String kept(SortedSet<String> syllables) {
        return syllables.stream().map(SearchPattern::marked).collect(Collectors.joining());
    }

    private static String marked(String syllable) {
        return "," + syllable + ";";
    }
}
