package vn.thidua.graphql.http;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.inject.Singleton;
import java.time.Duration;
import vn.thidua.graphql.engine.Operation;

/**
 * Slows down who reads what is public without a sign-in: so many requests a minute for one address
 * on this server, fewer where they take long. A portal that has more readers keeps answers, as it
 * is told that it may.
 */
@Singleton
final class OpenThrottle {
    private static final int REMEMBERED_MAX = 100_000;
    private static final int PER_ADDRESS = 600;

    /** An answer that takes so much longer counts as one more request. */
    private static final Duration SLOW = Duration.ofMillis(100);

    private final LoadingCache<String, Bucket> addresses =
            Caffeine.newBuilder()
                    .maximumSize(REMEMBERED_MAX)
                    .expireAfterAccess(Duration.ofMinutes(10))
                    .build(_ -> bucket());

    /** Whether one more such request may be answered now; others are none of its business. */
    boolean allows(String address, Operation operation) {
        return !operation.namesOpenField() || addresses.get(address).tryConsume(1);
    }

    /** Counts what an answer took: a page of long documents, or words that nothing has. */
    void took(String address, Operation operation, Duration time) {
        var more = time.dividedBy(SLOW);
        if (more > 0 && operation.namesOpenField()) {
            addresses.get(address).consumeIgnoringRateLimits(more);
        }
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(
                        Bandwidth.builder()
                                .capacity(PER_ADDRESS)
                                .refillGreedy(PER_ADDRESS, Duration.ofMinutes(1))
                                .build())
                .build();
    }
}
