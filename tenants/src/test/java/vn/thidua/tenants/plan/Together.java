package vn.thidua.tenants.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several things at once, each on a thread of its own. */
public final class Together {
    private Together() {}

    /** The answers, in the order of the work. */
    public static <T> List<T> all(List<Callable<T>> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            var answers = new ArrayList<T>();
            for (Future<T> answer : threads.invokeAll(work)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    /** The answers to the same thing done so many times. */
    public static <T> List<T> all(Callable<T> work, int times) throws Exception {
        return all(Collections.nCopies(times, work));
    }
}
