package vn.thidua.platform.body.content;

/** How a document travels. */
public enum Channel {
    ELECTRONIC,
    PAPER
}
