package vn.thidua.bench.floor;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The calls of JDBC that one thread makes while it answers a request. */
final class Recording {
    private static final ScopedValue<Recording> CURRENT = ScopedValue.newInstance();
    private static final int POOL = 0;

    private final List<Call> calls = new ArrayList<>();
    private int objects = POOL + 1;

    /** Listens to this thread while it does something. */
    static <T, E extends Throwable> Heard<T> of(ScopedValue.CallableOp<T, E> work) throws E {
        var recording = new Recording();
        var answer = ScopedValue.where(CURRENT, recording).call(work);
        return new Heard<>(answer, List.copyOf(recording.calls));
    }

    /** What was done, and what came of it. */
    record Heard<T>(T answer, List<Call> calls) {}

    static boolean isOn() {
        return CURRENT.isBound();
    }

    static Recording current() {
        return CURRENT.get();
    }

    /** Writes a call down; gives the number of what comes of it. */
    int wrote(
            int target,
            Method method,
            @Nullable Object @Nullable [] arguments,
            boolean yieldsObject) {
        var result = yieldsObject ? objects++ : Call.NOTHING;
        var list = arguments == null ? List.<@Nullable Object>of() : Arrays.asList(arguments);
        calls.add(new Call(target, method, list, result));
        return result;
    }
}
