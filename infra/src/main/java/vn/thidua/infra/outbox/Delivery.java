package vn.thidua.infra.outbox;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries what is due. Several instances of the program may do so at once: a parcel is claimed by a
 * conditional statement, so one of them carries it. Whoever claims it has ten minutes; should the
 * program end meanwhile, another takes it up after that.
 */
@Singleton
public final class Delivery {
    /** Longer than any carrier takes: the limits of {@code infra.mail} add up to less. */
    static final Duration CLAIM = Duration.ofMinutes(10);

    /** How long it rests after each failure; after the last one it is given up. */
    static final List<Duration> RESTS =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(6),
                    Duration.ofHours(12));

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final int PROBLEM_MAX = 500;
    private static final Argument<Map<String, String>> DETAIL =
            Argument.mapOf(String.class, String.class);

    private final ParcelRepository parcels;
    private final Map<String, Carrier> carriers;
    private final ObjectMapper json;
    private final Clock clock;

    Delivery(ParcelRepository parcels, List<Carrier> carriers, ObjectMapper json, Clock clock) {
        this.parcels = parcels;
        this.carriers =
                carriers.stream().collect(Collectors.toMap(Carrier::kind, Function.identity()));
        this.json = json;
        this.clock = clock;
    }

    /** Tries to carry what is due, so many at most, and tells how many arrived. */
    public int goOn(int parcelsMax) {
        if (carriers.isEmpty()) {
            return 0;
        }
        var arrived = 0;
        for (var parcel : parcels.listDue(clock.instant(), carriers.keySet(), parcelsMax)) {
            if (isOurs(parcel) && carry(parcel)) {
                arrived++;
            }
        }
        return arrived;
    }

    private boolean isOurs(Parcel parcel) {
        var now = clock.instant();
        return parcels.claim(parcel.id(), parcel.attempts(), now.plus(CLAIM), now) == 1;
    }

    private boolean carry(Parcel parcel) {
        try {
            Objects.requireNonNull(carriers.get(parcel.kind())).carry(detail(parcel));
        } catch (RuntimeException failure) { // Whatever it was, it is tried again or given up.
            var attempts = parcel.attempts() + 1;
            var next = next(attempts);
            var what = next == null ? "is given up" : "rests until " + next;
            LOG.warn("a {} did not leave and {}", parcel.kind(), what, failure);
            parcels.postpone(parcel.id(), attempts, next, problem(failure));
            return false;
        }
        parcels.delete(parcel.id());
        return true;
    }

    private @Nullable Instant next(int attempts) {
        return attempts > RESTS.size() ? null : clock.instant().plus(RESTS.get(attempts - 1));
    }

    private static String problem(RuntimeException failure) {
        var text = String.valueOf(failure.getMessage());
        return text.substring(0, Math.min(PROBLEM_MAX, text.length()));
    }

    private Map<String, String> detail(Parcel parcel) {
        try {
            return Objects.requireNonNull(json.readValue(parcel.detail(), DETAIL));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
