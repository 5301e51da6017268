package vn.thidua.tenants.council;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Those who have passed and share places, by their votes; those with the same votes by the votes of
 * the ballots that were held to part them, then by whom the chair has put first.
 *
 * @param ranked the one with the most votes first
 * @param most how many places there are
 */
record Ranking(List<Ranked> ranked, int most) {
    static Ranking of(List<Ranked> passed, int most) {
        Comparator<Ranked> fewestFirst = Ranking::compare;
        return new Ranking(passed.stream().sorted(fewestFirst.reversed()).toList(), most);
    }

    /** Those for whom there is no place. */
    Set<MatterId> cut() {
        var cut = new HashSet<MatterId>();
        ranked.stream().skip(most).map(Ranked::matter).forEach(cut::add);
        return cut;
    }

    /** Those with the same votes on both sides of the last place; empty if nobody is. */
    Set<MatterId> tied() {
        var tied = new HashSet<MatterId>();
        if (most > 0 && ranked.size() > most && same(ranked.get(most - 1), ranked.get(most))) {
            ranked.stream()
                    .filter(one -> same(one, ranked.get(most)))
                    .map(Ranked::matter)
                    .forEach(tied::add);
        }
        return tied;
    }

    /** How many of the tied there is a place for. */
    int placesOfTied() {
        var tied = tied();
        return (int) ranked.stream().limit(most).filter(one -> tied.contains(one.matter())).count();
    }

    private static boolean same(Ranked one, Ranked other) {
        return compare(one, other) == 0;
    }

    private static int compare(Ranked one, Ranked other) {
        var rounds = Math.max(one.votes().size(), other.votes().size());
        for (var round = 0; round < rounds; round++) {
            var differ = Integer.compare(one.votes(round), other.votes(round));
            if (differ != 0) {
                return differ;
            }
        }
        return Boolean.compare(one.preferred(), other.preferred());
    }

    /**
     * Whoever or whatever has passed.
     *
     * @param votes the votes for it, ballot by ballot
     * @param preferred whether the chair has put it first
     */
    record Ranked(MatterId matter, List<Integer> votes, boolean preferred) {
        int votes(int round) {
            return round < votes.size() ? votes.get(round) : 0;
        }
    }
}
