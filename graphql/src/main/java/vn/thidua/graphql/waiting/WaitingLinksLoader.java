package vn.thidua.graphql.waiting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.graphql.link.LinkView;
import vn.thidua.platform.link.LinkJob;
import vn.thidua.platform.link.LinksWaiting;
import vn.thidua.platform.link.WaitingLinks;

/** Reads all links that wait for the caller, for whatever job, at once. */
@Singleton
final class WaitingLinksLoader implements Loader<LinkJob, WaitingLinksLoader.View> {
    private final LinksWaiting waiting;

    WaitingLinksLoader(LinksWaiting waiting) {
        this.waiting = waiting;
    }

    @Override
    public Map<LinkJob, View> load(CallerContext caller, Set<LinkJob> keys) {
        return waiting.list(caller.scope()).stream()
                .collect(Collectors.toMap(WaitingLinks::job, View::of));
    }

    /** Links that wait, as clients see them. */
    record View(int count, List<LinkView> links) {
        static View of(WaitingLinks waiting) {
            return new View(waiting.count(), waiting.links().stream().map(LinkView::new).toList());
        }
    }
}
