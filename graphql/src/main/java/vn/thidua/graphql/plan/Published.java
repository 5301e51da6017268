package vn.thidua.graphql.plan;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.LinkPolicy;

/** To whom a plan goes out where the office does not say. */
final class Published {
    private Published() {}

    /** The audience named; those below and fellow group members otherwise. */
    static Audience audience(@Nullable Audience named) {
        return named == null ? Audience.SUBORDINATES_AND_GROUP : named;
    }

    /** The policy named; those below link freely otherwise. */
    static LinkPolicy linkPolicy(@Nullable LinkPolicy named) {
        return named == null ? LinkPolicy.SUBORDINATES_FREELY : named;
    }
}
