package vn.thidua.platform.publication;

/** Where a search for words begins. */
sealed interface WayOfSearch {
    /** At the plans that have this syllable, which few have. */
    record FromSyllable(String syllable) implements WayOfSearch {}

    /** At the plans that have a syllable which begins like the last, which few have. */
    record FromBeginning() implements WayOfSearch {}

    /** At the latest plans, for very many have all of the words. */
    record FromLatest() implements WayOfSearch {}
}
