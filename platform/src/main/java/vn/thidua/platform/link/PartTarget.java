package vn.thidua.platform.link;

/** Say that a target of the child no longer serves a target of the parent. */
public record PartTarget(TargetEdgeId edge) {
    /** What came of it. */
    public sealed interface Answer {
        /** The figures have gone back. */
        record Parted(TargetEdge edge) implements Answer {}

        /** It had ended before. */
        record NotJoined() implements Answer {}
    }
}
