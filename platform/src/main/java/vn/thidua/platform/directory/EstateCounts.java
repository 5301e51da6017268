package vn.thidua.platform.directory;

/**
 * What an agency leaves behind in the directory when it ends.
 *
 * @param relationsEnded how many relations end, to superiors and subordinates
 * @param relationsCarriedOver how many of its subordinates come under a successor
 * @param seatsGivenUp how many seats in groups of later years it gives up
 * @param seatsCarriedOver how many seats successors take
 */
public record EstateCounts(
        int relationsEnded, int relationsCarriedOver, int seatsGivenUp, int seatsCarriedOver) {

    static EstateCounts of(Estate estate) {
        return new EstateCounts(
                estate.ended().size(),
                estate.carriedOver().size(),
                estate.left().size(),
                estate.taken().size());
    }

    /** Of what is carried over, what this successor takes. */
    static EstateCounts of(Estate estate, AgencyId successor) {
        return new EstateCounts(
                0,
                (int)
                        estate.carriedOver().stream()
                                .filter(relation -> relation.superiorId().equals(successor))
                                .count(),
                0,
                (int)
                        estate.taken().stream()
                                .filter(seat -> seat.agencyId().equals(successor))
                                .count());
    }
}
