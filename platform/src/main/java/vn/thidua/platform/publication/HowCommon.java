package vn.thidua.platform.publication;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import vn.thidua.infra.text.Words;

/** Tells how common words are among all published plans, and so where to begin to look for them. */
@Singleton
final class HowCommon {
    /** It is counted no further. */
    private static final int COUNTED_MAX = 5_000;

    private final WordRepository words;

    HowCommon(WordRepository words) {
        this.words = words;
    }

    /** Where the fewest plans are looked at. */
    WayOfSearch way(Words wanted) {
        var begun = words.countBeginning(beginning(wanted), COUNTED_MAX);
        var rarest = rarest(wanted.syllables());
        var places = rarest.map(Common::places).orElse(COUNTED_MAX);
        if (Math.min(begun, places) == COUNTED_MAX) {
            return new WayOfSearch.FromLatest();
        }
        return begun < places
                ? new WayOfSearch.FromBeginning()
                : new WayOfSearch.FromSyllable(rarest.orElseThrow().syllable());
    }

    /** What the last syllable must be LIKE; folding leaves no % and no _, so nothing is escaped. */
    static String beginning(Words wanted) {
        return wanted.last() + "%";
    }

    private record Common(String syllable, int places) {}

    private Optional<Common> rarest(Collection<String> syllables) {
        return syllables.stream()
                .map(one -> new Common(one, words.count(one, COUNTED_MAX)))
                .min(Comparator.comparingInt(Common::places));
    }
}
