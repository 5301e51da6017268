package vn.thidua.graphql.watch;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.engine.Answer;
import vn.thidua.graphql.engine.Asked;
import vn.thidua.platform.access.Caller;

/**
 * One request while it is answered. What is found out about it is noted on the way; where nobody
 * notes how it ended, it has failed.
 */
public final class Watched implements AutoCloseable {
    private final List<Consumer<Ended>> told;
    private final TenantLabels tenants;
    private @Nullable Answer answer;
    private boolean refused;
    private @Nullable Caller caller;

    Watched(List<Consumer<Ended>> told, TenantLabels tenants) {
        this.told = told;
        this.tenants = tenants;
    }

    /** Who sends it. */
    public void sentBy(Caller sender) {
        caller = sender;
    }

    /** It has been answered. */
    public void answered(Answer given) {
        answer = given;
    }

    /** It has been refused before anything of it was read. */
    public void refused() {
        refused = true;
    }

    @Override
    public void close() {
        if (!told.isEmpty()) {
            var ended = ended();
            told.reversed().forEach(watch -> watch.accept(ended));
        }
    }

    private Ended ended() {
        var tenant = tenants.of(caller);
        if (answer != null) {
            return new Ended(answer.asked(), Outcome.of(answer), tenant);
        }
        return new Ended(Asked.NOTHING, refused ? Outcome.REFUSED : Outcome.FAILED, tenant);
    }
}
