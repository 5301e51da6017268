package vn.thidua.platform.link;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.Issued;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;

/** Issues and links plans for tests: North's under the ministry's. */
@Singleton
final class Linking {
    private final Publications publications;
    private final Links links;
    private final LinkedPlans linked;

    Linking(Publications publications, Links links, LinkedPlans linked) {
        this.publications = publications;
        this.links = links;
        this.linked = linked;
    }

    Issued ministrys(Casting.Cast cast) {
        return Issued.by(cast.ministry(), "Thi đua ngành Tư pháp");
    }

    PlanId ministryPlan(Casting.Cast cast) {
        return ministrys(cast).in(publications, cast.ministry());
    }

    PlanId plan(Scope scope) {
        return Issued.by(scope, "Thi đua của " + scope.tenant()).in(publications, scope);
    }

    static ProposeLink under(PlanId child, PlanId parent) {
        return under(child, parent, null, Crossing.FIGURES);
    }

    static ProposeLink under(
            PlanId child, PlanId parent, @Nullable Integer version, Crossing crosses) {
        var published = new ProposeLink.Parent.Published(parent, version);
        return new ProposeLink(child, published, LinkType.IMPLEMENTS, crosses, null);
    }

    Link proposed(Scope scope, ProposeLink command) {
        return ((ProposeLink.Linked) links.propose(scope, command)).link();
    }

    /** North's plan stands under the ministry's. */
    Link accepted(Casting.Cast cast, PlanId child, PlanId parent) {
        var link = proposed(cast.north(), under(child, parent));
        links.accept(cast.ministry(), new AcceptLink(link.id()));
        return linked.fetch(cast.north(), link.id());
    }
}
