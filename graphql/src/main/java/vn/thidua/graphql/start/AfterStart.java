package vn.thidua.graphql.start;

import java.util.List;

/** Something to say to the one who started the program once it answers, such as the sign-ins. */
public interface AfterStart {
    /**
     * The lines to print below the ready line.
     *
     * @param address where GraphQL answers
     */
    List<String> lines(Options options, String address);
}
