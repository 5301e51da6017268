package vn.thidua.graphql.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.page.Connection;
import vn.thidua.graphql.publication.PlanView;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.link.Link;
import vn.thidua.platform.link.LinkId;
import vn.thidua.platform.link.LinkedPlans.Wanted;
import vn.thidua.platform.publication.PlanId;

/**
 * The links of one plan that a field asks for.
 *
 * @param ended whether those that have ended as well
 */
record PlanLinks(PlanId plan, boolean ended, PageRequest page) {
    private static final String ORDER = "link";

    static PlanLinks of(PlanView view, Arguments arguments) {
        var ended = arguments.as(Boolean.class, "withEnded");
        return new PlanLinks(view.id(), ended, arguments.page());
    }

    /** Reads together what is asked of many plans in the same way. */
    static Map<PlanLinks, List<LinkView>> load(
            Set<PlanLinks> asked,
            BiFunction<List<PlanId>, Wanted, List<Link>> read,
            Function<Link, PlanId> plan) {
        var found = new HashMap<PlanLinks, List<LinkView>>();
        asked.stream()
                .collect(Collectors.groupingBy(PlanLinks::wanted))
                .forEach(
                        (wanted, same) -> {
                            var plans = same.stream().map(PlanLinks::plan).toList();
                            var links =
                                    read.apply(plans, wanted).stream()
                                            .collect(Collectors.groupingBy(plan));
                            same.forEach(one -> found.put(one, one.of(links)));
                        });
        return found;
    }

    private List<LinkView> of(Map<PlanId, List<Link>> links) {
        return links.getOrDefault(plan, List.of()).stream().map(LinkView::new).toList();
    }

    private Wanted wanted() {
        var after = page.cursor(ORDER, 1).map(at -> new LinkId(at.id(0))).orElse(null);
        return new Wanted(ended, after, page.limit());
    }

    /** The page made of what was read. */
    Connection<LinkView> connection(@Nullable List<LinkView> links) {
        var rows = links == null ? List.<LinkView>of() : links;
        return Connection.of(
                page, Page.of(rows, page, link -> Cursor.of(ORDER, link.id().value())));
    }
}
