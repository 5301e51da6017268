package vn.thidua.graphql.link;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.link.LinkId;
import vn.thidua.platform.link.LinkedPlans;

/** Reads the links that other things name. */
@Singleton
public final class LinkLoader implements Loader<LinkId, LinkView> {
    private final LinkedPlans links;

    LinkLoader(LinkedPlans links) {
        this.links = links;
    }

    @Override
    public Map<LinkId, LinkView> load(CallerContext caller, Set<LinkId> keys) {
        return links.list(caller.scope(), keys).stream()
                .map(LinkView::new)
                .collect(Collectors.toMap(LinkView::id, Function.identity()));
    }
}
