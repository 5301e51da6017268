package vn.thidua.tenants.registration;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.subject.Subject;

/** Tells those who nominate whether somebody has registered. */
@Singleton
public class StandingRegistrations {
    private final RegistrationRepository registrations;

    StandingRegistrations(RegistrationRepository registrations) {
        this.registrations = registrations;
    }

    /**
     * The latest registration of theirs under a plan that is sent and neither back nor withdrawn.
     */
    public Optional<RegistrationId> find(Scope scope, PlanId plan, Subject subject) {
        return registrations.findStanding(scope.tenant(), plan, subject.id());
    }
}
