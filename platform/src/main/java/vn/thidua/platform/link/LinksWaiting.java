package vn.thidua.platform.link;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;

/** The door to the links that wait for the caller. */
@Singleton
public class LinksWaiting {
    /** So many of each are named, the others are counted. */
    public static final int NAMED_MAX = 5;

    private final WaitingRepository waiting;
    private final LinkedPlans links;

    LinksWaiting(WaitingRepository waiting, LinkedPlans links) {
        this.waiting = waiting;
        this.links = links;
    }

    /** What waits for the caller, for each job that the caller's roles allow; two statements. */
    public List<WaitingLinks> list(Scope scope) {
        scope.require(Permission.READ);
        var lines =
                waiting.list(
                        scope.tenant(),
                        scope.allowsToSettle(Permission.ANSWER_LINK),
                        scope.allows(Permission.LINK_PLAN),
                        NAMED_MAX);
        var found =
                links.list(scope, lines.stream().map(WaitingLine::id).distinct().toList()).stream()
                        .collect(Collectors.toMap(Link::id, Function.identity()));
        return Stream.of(LinkJob.values())
                .filter(job -> mayDo(scope, job))
                .map(job -> waiting(job, lines, found))
                .toList();
    }

    private static WaitingLinks waiting(
            LinkJob job, List<WaitingLine> lines, Map<LinkId, Link> found) {
        var own = lines.stream().filter(line -> line.job() == job).toList();
        var total = own.isEmpty() ? 0 : own.getFirst().total();
        var named = own.stream().map(WaitingLine::id).map(found::get);
        return new WaitingLinks(job, total, named.filter(Objects::nonNull).toList());
    }

    private static boolean mayDo(Scope scope, LinkJob job) {
        return switch (job) {
            case ANSWER -> scope.allowsToSettle(Permission.ANSWER_LINK);
            case REMIND -> scope.allows(Permission.ANSWER_LINK);
            case ACKNOWLEDGE -> scope.allows(Permission.LINK_PLAN);
        };
    }
}
