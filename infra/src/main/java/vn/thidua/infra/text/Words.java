package vn.thidua.infra.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that somebody looks for. Accents do not matter, and the last syllable may be only
 * begun.
 *
 * @param syllables all but the last, folded, each once
 * @param last the beginning of the last one, folded
 * @param typed all of them as they were typed, in lower case
 */
public record Words(List<String> syllables, String last, List<String> typed) {
    /** The longest syllable that is told apart from others that begin like it, in characters. */
    public static final int SYLLABLE_MAX = 24;

    private static final int SYLLABLES_MAX = 10;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    public Words {
        syllables = List.copyOf(syllables);
        typed = List.copyOf(typed);
    }

    /** A place in a text where something of the words stands, counted in characters. */
    public record Range(int from, int length) {}

    /** Reads what somebody typed; what comes after the tenth syllable is not looked for. */
    public static Words of(String text) {
        var found = syllablesOf(text).stream().limit(SYLLABLES_MAX).toList();
        if (found.isEmpty()) {
            return new Words(List.of(), "", List.of());
        }
        var before = found.subList(0, found.size() - 1).stream().distinct().toList();
        var typed = lower(text).stream().limit(SYLLABLES_MAX).toList();
        return new Words(before, found.getLast(), typed);
    }

    /** The syllables of a text, folded, in their order. */
    public static List<String> syllablesOf(String text) {
        var folded = Folding.fold(text).strip();
        return folded.isEmpty()
                ? List.of()
                : Arrays.stream(folded.split(" ")).map(Words::cut).toList();
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return last.isEmpty();
    }

    /** Whether all of them are among these folded syllables. */
    public boolean areIn(Set<String> folded) {
        return folded.containsAll(syllables)
                && folded.stream().anyMatch(one -> one.startsWith(last));
    }

    /** Whether a text has all of them just as they were typed, accents included. */
    public boolean areTypedIn(String text) {
        var there = new HashSet<>(lower(text));
        return there.containsAll(typed.subList(0, typed.size() - 1))
                && there.stream().anyMatch(one -> one.startsWith(typed.getLast()));
    }

    /** Where something of them stands in a text, in its order. */
    public List<Range> rangesIn(String text) {
        var ranges = new ArrayList<Range>();
        var words = WORD.matcher(text);
        while (words.find()) {
            var folded = syllablesOf(words.group());
            if (folded.stream().anyMatch(one -> syllables.contains(one) || one.startsWith(last))) {
                var from = text.codePointCount(0, words.start());
                ranges.add(new Range(from, text.codePointCount(words.start(), words.end())));
            }
        }
        return ranges;
    }

    private static List<String> lower(String text) {
        var same = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return WORD.matcher(same).results().map(found -> found.group()).toList();
    }

    private static String cut(String syllable) {
        return syllable.codePointCount(0, syllable.length()) <= SYLLABLE_MAX
                ? syllable
                : syllable.substring(0, syllable.offsetByCodePoints(0, SYLLABLE_MAX));
    }
}
