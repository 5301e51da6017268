package vn.thidua.infra.log;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** What every log line of a request tells besides its message. */
public final class LogFields {
    /** Whose request it is; absent before sign-in. */
    public static final String TENANT = "tenant";

    /** Which request it is; clients are told the same id with a failure. */
    public static final String REQUEST = "request";

    private LogFields() {}

    /** Does the work with this field on every line that its thread logs, and takes it off again. */
    public static <T extends @Nullable Object> T with(
            String field, String value, Supplier<T> work) {
        var before = MDC.get(field);
        MDC.put(field, value);
        try {
            return work.get();
        } finally {
            if (before == null) {
                MDC.remove(field);
            } else {
                MDC.put(field, before);
            }
        }
    }
}
