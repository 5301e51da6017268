package vn.thidua.platform.link;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;

/** The door for reading links: up, down, and those that wait for an answer. */
@Singleton
public class LinkedPlans {
    private static final String ORDER = "link";
    private static final LinkId FIRST = new LinkId(new UUID(0L, 0L));

    private final LinkSightRepository links;

    LinkedPlans(LinkSightRepository links) {
        this.links = links;
    }

    /** The link, if the caller may see it. */
    public Optional<Link> find(Scope scope, LinkId link) {
        return list(scope, List.of(link)).stream().findFirst();
    }

    /**
     * The link.
     *
     * @throws NotVisible if there is none that the caller may see
     */
    public Link fetch(Scope scope, LinkId link) {
        return find(scope, link).orElseThrow(() -> new NotVisible("link"));
    }

    /** Those of these links that the caller may see, in order of their ids. */
    public List<Link> list(Scope scope, Collection<LinkId> ids) {
        scope.require(Permission.READ);
        return ids.isEmpty() ? List.of() : links(links.list(scope.tenant(), ids));
    }

    /**
     * What these plans answer, in the order in which it was proposed, as far as the caller may see
     * it.
     *
     * @param wanted how much of each plan's links, {@link Wanted#limit} at most
     */
    public List<Link> parents(Scope scope, Collection<PlanId> plans, Wanted wanted) {
        scope.require(Permission.READ);
        if (plans.isEmpty()) {
            return List.of();
        }
        return links(
                links.listUp(scope.tenant(), plans, wanted.ended(), wanted.from(), wanted.limit()));
    }

    /** What answers these plans; otherwise as {@link #parents}. */
    public List<Link> children(Scope scope, Collection<PlanId> plans, Wanted wanted) {
        scope.require(Permission.READ);
        if (plans.isEmpty()) {
            return List.of();
        }
        return links(
                links.listDown(
                        scope.tenant(), plans, wanted.ended(), wanted.from(), wanted.limit()));
    }

    /** Links to the agency's plans that wait for its answer, the oldest first. */
    public Page<Link> toAnswer(Scope scope, PageRequest page) {
        scope.require(Permission.READ);
        var after = page.cursor(ORDER, 1).map(at -> new LinkId(at.id(0))).orElse(FIRST);
        var lines = links.listToAnswer(scope.tenant(), after, page.limit());
        return Page.of(lines, page, line -> Cursor.of(ORDER, line.id().value()))
                .map(LinkLine::link);
    }

    private static List<Link> links(List<LinkLine> lines) {
        return lines.stream().map(LinkLine::link).toList();
    }

    /**
     * How much of the links of each of several plans is wanted.
     *
     * @param ended whether also links that were declined, withdrawn or cut
     * @param after only links proposed after this one; from the first when absent
     * @param limit how many at most of each plan
     */
    public record Wanted(boolean ended, @Nullable LinkId after, int limit) {
        /** No more are read of one plan at once, with one to tell whether there are more. */
        public static final int LIMIT_MAX = PageRequest.FIRST_MAX + 1;

        /** The links that are alive. */
        public static final Wanted LIVE = new Wanted(false, null, LIMIT_MAX);

        public Wanted {
            if (limit < 1 || limit > LIMIT_MAX) {
                throw new IllegalArgumentException("1 to " + LIMIT_MAX + " links of each plan");
            }
        }

        LinkId from() {
            return after == null ? FIRST : after;
        }
    }
}
