package vn.thidua.infra.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Counts the SQL statements that reach the database while something is done, on whichever thread.
 * Opening, SET and COMMIT do not count; a batch counts once.
 */
public final class Statements {
    private static final List<List<String>> LISTENING = new CopyOnWriteArrayList<>();

    private Statements() {}

    /** Something to do that may fail. */
    @FunctionalInterface
    public interface Work {
        /** Does it. */
        void run() throws Exception;
    }

    /** How many statements the work sends. */
    public static int count(Work work) {
        return sent(work).size();
    }

    /** The statements that the work sends, in order. */
    public static List<String> sent(Work work) {
        var heard = new CopyOnWriteArrayList<String>();
        LISTENING.add(heard);
        try {
            work.run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            LISTENING.removeIf(list -> list == heard);
        }
        return new ArrayList<>(heard);
    }

    static void heard(String statement) {
        if (!statement.regionMatches(true, 0, "SET ", 0, 4)) {
            LISTENING.forEach(list -> list.add(statement));
        }
    }
}
