package vn.thidua.graphql.failure;

import java.util.List;

/** A value in the request is not what the field takes. Not for refusals that the field makes. */
public final class BadInput extends RuntimeException {
    private final List<String> path;

    /**
     * @param path where the value stands, such as {@code input, number}
     * @param why a sentence for the developer of the client
     */
    public BadInput(List<String> path, String why) {
        super(why);
        this.path = List.copyOf(path);
    }

    /**
     * @param path where the value stands, such as {@code input, number}
     * @param why what the value's own class says against it
     */
    public BadInput(List<String> path, IllegalArgumentException why) {
        super(why.getMessage(), why);
        this.path = List.copyOf(path);
    }

    /** Where the value stands among the arguments. */
    public List<String> path() {
        return path;
    }
}
