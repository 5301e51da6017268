package vn.thidua.graphql.about;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.QueryField;

/** {@code Query.about}. */
@Singleton
final class AboutField implements QueryField {
    private static final String VERSION = "1.0";

    private final Clock clock;

    AboutField(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "about";
    }

    @Override
    public About fetch(Arguments arguments, CallerContext caller) {
        return new About("Thi Đua", VERSION, clock.instant());
    }

    /** The program behind the API. */
    record About(String name, String version, Instant answeredAt) {}
}
