package vn.thidua.platform.directory;

/**
 * What an agency leaves behind in the directory when it ends.
 *
 * @param relationsEnded how many relations end, to superiors and subordinates
 * @param relationsCarriedOver how many of its subordinates come under the successor
 * @param seatsGivenUp how many seats in groups of later years it gives up
 * @param seatsCarriedOver how many seats the successor takes
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
}
