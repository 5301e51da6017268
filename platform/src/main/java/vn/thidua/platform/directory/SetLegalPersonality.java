package vn.thidua.platform.directory;

/** Puts right whether an agency has legal personality (tư cách pháp nhân), from now on. */
public record SetLegalPersonality(AgencyId agency, boolean hasLegalPersonality) {
    /** What came of it. */
    public sealed interface Answer {
        /** It is so now; what was conferred before stays. */
        record Set() implements Answer {}

        /** It was so before. */
        record IsSoAlready() implements Answer {}
    }
}
