package vn.thidua.infra.outbox;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing to carry out of the house.
 *
 * @param detail what its carrier needs, as JSON
 * @param dueAt when it may be carried next; absent once it is given up
 * @param attempts how often somebody has begun to carry it; whoever moves it on carries it
 * @param problem why the last attempt failed; absent if none has
 */
@MappedEntity("outbox")
record Parcel(
        ParcelId id,
        String kind,
        String detail,
        Instant madeAt,
        @Nullable Instant dueAt,
        int attempts,
        @Nullable String problem) {}
