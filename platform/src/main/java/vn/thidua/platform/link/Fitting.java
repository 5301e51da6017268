package vn.thidua.platform.link;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.link.Fit.Fits;
import vn.thidua.platform.link.Fit.Unfit;
import vn.thidua.platform.link.LinkRefusal.AlreadyLinked;
import vn.thidua.platform.link.LinkRefusal.PlanEnded;
import vn.thidua.platform.link.LinkRefusal.VersionUnknown;
import vn.thidua.platform.link.LinkRefusal.WouldCloseCircle;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.platform.publication.PublishedState;

/** Looks whether one plan can be linked under another. The caller holds the graph. */
@Singleton
final class Fitting {
    private final LinkRepository links;
    private final Publications publications;
    private final Clock clock;

    Fitting(LinkRepository links, Publications publications, Clock clock) {
        this.links = links;
        this.publications = publications;
        this.clock = clock;
    }

    /** The caller's own plan; nobody links another's. */
    void requireOwn(Scope scope, PlanId child) {
        if (!publications.fetch(scope, child).own()) {
            throw new NotVisible("plan");
        }
    }

    Fit look(Scope scope, PlanId child, PlanId parent, @Nullable Integer version) {
        publications.fetch(scope, parent);
        if (links.countPaths(scope.tenant(), parent, child) > 0) {
            return new Unfit(new WouldCloseCircle());
        }
        var ends = links.ends(Set.of(child, parent));
        for (var end : ends) {
            if (end.state() != PublishedState.IN_FORCE) {
                return new Unfit(new PlanEnded(end.id(), end.state()));
            }
        }
        var live = links.findLive(scope.tenant(), child, parent);
        if (live.isPresent()) {
            return new Unfit(new AlreadyLinked(live.get()));
        }
        var up = ends.stream().filter(end -> end.id().equals(parent)).findFirst().orElseThrow();
        var answered = version == null ? up.currentVersion() : version;
        if (answered < 1 || answered > up.currentVersion()) {
            return new Unfit(new VersionUnknown(up.currentVersion()));
        }
        return new Fits(parent, up.tenantId(), answered, letsIn(scope, parent));
    }

    private boolean letsIn(Scope scope, PlanId parent) {
        var today = LocalDate.ofInstant(clock.instant(), Clocks.VIETNAM);
        return links.countLettingIn(scope.tenant(), scope.agency(), parent, today) > 0;
    }
}
