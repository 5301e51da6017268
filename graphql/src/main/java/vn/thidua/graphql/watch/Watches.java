package vn.thidua.graphql.watch;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;

/** All who watch. */
@Singleton
public final class Watches {
    private final List<Watch> watches;
    private final TenantLabels tenants;

    Watches(List<Watch> watches, TenantLabels tenants) {
        this.watches = watches;
        this.tenants = tenants;
    }

    /**
     * A request to the API has come; it is watched until what is given back is closed.
     *
     * @param id by which the log knows it
     */
    public Watched begin(HttpRequest<?> request, String id) {
        var told = watches.stream().map(watch -> watch.begin(request, id)).toList();
        return new Watched(told, tenants);
    }
}
