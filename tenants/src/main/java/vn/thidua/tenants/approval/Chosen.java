package vn.thidua.tenants.approval;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A turn, and what lets the caller take it. */
record Chosen(OpenTurn turn, Hat hat) {
    /**
     * The turn that somebody may take who wears these hats: their own before those of others, and
     * what is theirs alone before what others may take as well. A step that several must take is
     * not taken by one person for all of them.
     */
    static Optional<Chosen> of(List<Hat> worn, List<OpenTurn> open) {
        return ofAny(worn, open.stream().filter(turn -> !turn.isForSomebodyElse()).toList());
    }

    /** A turn that fits, even if the caller has taken another of the same step already. */
    static Optional<Chosen> ofAny(List<Hat> worn, List<OpenTurn> open) {
        var narrowFirst = open.stream().sorted(Comparator.comparing(OpenTurn::isOfMany)).toList();
        for (var hat : worn) {
            for (var turn : narrowFirst) {
                if (hat.fits(turn)) {
                    return Optional.of(new Chosen(turn, hat));
                }
            }
        }
        return Optional.empty();
    }
}
