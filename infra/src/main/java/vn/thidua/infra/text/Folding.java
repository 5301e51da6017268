package vn.thidua.infra.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Vietnamese without its accents, as people type when they search: "Đỗ Thị Huế" and "do thi hue"
 * fold to the same text. MySQL's full-text index would drop two-letter syllables, and its
 * Vietnamese collations keep ê apart from e, so we fold before the text is kept.
 */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {}

    /**
     * The syllables in lower case without tones, each led by one space; empty if there are none.
     */
    public static String fold(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var bare = MARKS.matcher(lower).replaceAll("").replace('đ', 'd');
        var syllables = NO_WORD.matcher(bare).replaceAll(" ").strip();
        return syllables.isEmpty() ? "" : " " + syllables;
    }

    /**
     * What a folded column must be LIKE: every syllable typed begins a syllable of the text, in the
     * order typed, others may stand between ("nguyen an" finds "Nguyễn Văn An"). Text without any
     * letter or digit finds everything. Needs no escape: folding leaves no % and no _.
     */
    public static String pattern(String typed) {
        return "%" + fold(typed).replace(" ", "% ") + "%";
    }
}
