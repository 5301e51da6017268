package vn.thidua.platform.graph;

/** An accepted link: from now on the child plan answers the parent plan. */
public record Connect(NodeId child, NodeId parent, Carries carries) {

    /** What came of it. */
    public sealed interface Answer {
        /** The link stands. */
        record Connected() implements Answer {}

        /** The parent already answers the child, over some path; nothing was changed. */
        record WouldCloseCircle() implements Answer {}

        /** The child answers this parent already; nothing was changed. */
        record AlreadyConnected() implements Answer {}
    }
}
