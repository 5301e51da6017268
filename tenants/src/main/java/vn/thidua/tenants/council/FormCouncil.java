package vn.thidua.tenants.council;

/** The office enters a council that the agency has. */
public record FormCouncil(String name, CouncilKind kind) {
    /** What came of it. */
    public sealed interface Answer {
        /** It is there, and nobody sits in it yet. */
        record Formed(Council council) implements Answer {}

        /** The name is empty, or longer than {@code charactersMax}. */
        record NameUnfit(int charactersMax) implements Answer {}
    }
}
