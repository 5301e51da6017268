package vn.thidua.tenants.decision;

/** The office answers an objection. */
public record AnswerObjection(AwardObjectionId objection, Outcome outcome, String answer) {
    /** Whether it was right. */
    public enum Outcome {
        /** It was: what it is against is taken off the draft. */
        UPHELD,
        /** It was not. */
        REJECTED;

        ObjectionState state() {
            return switch (this) {
                case UPHELD -> ObjectionState.UPHELD;
                case REJECTED -> ObjectionState.REJECTED;
            };
        }
    }

    /** What came of it. */
    public sealed interface Answer {
        /** It waits no more. */
        record Answered(AwardObjection objection) implements Answer {}

        /** It was answered or withdrawn before. */
        record NotOpen(ObjectionState state) implements Answer {}

        /** The answer is missing or too long. */
        record AnswerUnfit(int charactersMax) implements Answer {}
    }
}
