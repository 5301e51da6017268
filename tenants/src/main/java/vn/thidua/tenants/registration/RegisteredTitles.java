package vn.thidua.tenants.registration;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.subject.Subject;

/**
 * The door for whoever nominates: which titles somebody has registered for. What is still written,
 * was sent back or withdrawn does not count.
 */
@Singleton
public class RegisteredTitles {
    private final TitleRepository titles;

    RegisteredTitles(TitleRepository titles) {
        this.titles = titles;
    }

    /** The titles that a subject has registered for under a plan, in the Vietnamese alphabet. */
    @Transactional
    public List<RegisteredTitle> of(Scope scope, PlanId plan, Subject subject) {
        scope.require(Permission.READ);
        return titles.list(scope.tenant(), plan, subject.id());
    }
}
