package vn.thidua.tenants.nomination;

/**
 * The office hands a number out where the plan says that an act of its own will.
 *
 * @param ordinal the place of the frame in the review
 * @param most how many, from 0 to 10,000
 * @param document the act, as printed
 */
public record AllocateQuota(AwardReviewId review, int ordinal, int most, String document) {
    /** No more are handed out. */
    public static final int MOST_MAX = 10_000;

    /** No document's name is longer. */
    public static final int DOCUMENT_MAX = 300;

    /** What came of it. */
    public sealed interface Answer {
        /** It holds from now on. */
        record Allocated(AwardReview review) implements Answer {}

        /** No frame of the review at this place waits for a number. */
        record NotAllocated() implements Answer {}

        /** More are nominated already. */
        record UsedAlready(int used) implements Answer {}

        /** The number or the document's name is out of bounds. */
        record OutOfBounds(int mostMax, int documentMax) implements Answer {}
    }
}
