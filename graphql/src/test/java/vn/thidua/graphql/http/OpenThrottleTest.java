package vn.thidua.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.graphql.engine.Operation;

class OpenThrottleTest {
    private static final Operation OPEN = operation("{ publicReading { __typename } }");
    private static final Operation OTHER = operation("{ about { name } }");
    private static final String READER = "192.0.2.1";

    private final OpenThrottle throttle = new OpenThrottle();

    @Test
    void stopsOneAddressAndNeitherAnotherNorOtherQuestions() {
        allowed(600);

        // A few more may have come back meanwhile: ten a second.
        assertThat(allowed(600)).isLessThan(600);
        assertThat(throttle.allows("192.0.2.2", OPEN)).isTrue();
        assertThat(throttle.allows(READER, OTHER)).isTrue();
    }

    @Test
    void allowsLessToThoseWhoseAnswersTakeLong() {
        throttle.took(READER, OTHER, Duration.ofHours(1));
        throttle.took(READER, OPEN, Duration.ofMillis(99));
        assertThat(allowed(300)).isEqualTo(300);

        throttle.took(READER, OPEN, Duration.ofMinutes(10));

        assertThat(throttle.allows(READER, OPEN)).isFalse();
        assertThat(throttle.allows("192.0.2.2", OPEN)).isTrue();
    }

    private int allowed(int requests) {
        var allowed = 0;
        for (var request = 0; request < requests; request++) {
            allowed += throttle.allows(READER, OPEN) ? 1 : 0;
        }
        return allowed;
    }

    private static Operation operation(String document) {
        return new Operation(document, null, Map.of(), true);
    }
}
