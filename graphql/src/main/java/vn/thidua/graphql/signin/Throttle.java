package vn.thidua.graphql.signin;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Slows down who tries many passwords: so many attempts a minute for one address and for one
 * username on this server. The lock of the account itself is kept by the platform.
 */
@Singleton
final class Throttle {
    private static final int REMEMBERED_MAX = 100_000;
    private static final int PER_ADDRESS = 120;
    private static final int PER_USERNAME = 20;
    private static final int NAME_MAX = 200;

    private final LoadingCache<String, Bucket> addresses = buckets(PER_ADDRESS);
    private final LoadingCache<String, Bucket> usernames = buckets(PER_USERNAME);

    /** Whether one more attempt may be made now. */
    boolean allows(String address, String username) {
        var name = username.substring(0, Math.min(NAME_MAX, username.length()));
        return addresses.get(address).tryConsume(1) && usernames.get(name).tryConsume(1);
    }

    private static LoadingCache<String, Bucket> buckets(int perMinute) {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED_MAX)
                .expireAfterAccess(Duration.ofMinutes(10))
                .build(key -> bucket(perMinute));
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(
                        Bandwidth.builder()
                                .capacity(perMinute)
                                .refillGreedy(perMinute, Duration.ofMinutes(1))
                                .build())
                .build();
    }
}
