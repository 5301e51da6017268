package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.tenants.registration.OverviewRequest;
import vn.thidua.tenants.registration.ReceiveRegistration;
import vn.thidua.tenants.registration.RegisteredTitles;
import vn.thidua.tenants.registration.RegistrationCalls;
import vn.thidua.tenants.registration.RegistrationDesk;
import vn.thidua.tenants.registration.RegistrationOverviews;
import vn.thidua.tenants.registration.RegistrationReads;
import vn.thidua.tenants.registration.RegistrationStage;
import vn.thidua.tenants.registration.Registrations;
import vn.thidua.tenants.registration.StandingRegistrations;
import vn.thidua.tenants.registration.SubjectFilter;
import vn.thidua.tenants.subject.Subject;

/** Registrations that are sent and received, their history, and who is expected. */
@Singleton
final class RegistrationErrand implements Errand {
    private final RegistrationStage stage;
    private final Registrations registrations;
    private final RegistrationDesk desk;
    private final RegistrationReads reads;
    private final RegistrationCalls calls;
    private final RegistrationOverviews overviews;
    private final RegisteredTitles titles;
    private final StandingRegistrations standing;
    private final UnitCases units;

    RegistrationErrand(
            RegistrationStage stage,
            Registrations registrations,
            RegistrationDesk desk,
            RegistrationReads reads,
            RegistrationCalls calls,
            RegistrationOverviews overviews,
            RegisteredTitles titles,
            StandingRegistrations standing,
            UnitCases units) {
        this.stage = stage;
        this.registrations = registrations;
        this.desk = desk;
        this.reads = reads;
        this.calls = calls;
        this.overviews = overviews;
        this.titles = titles;
        this.standing = standing;
        this.units = units;
    }

    @Override
    public void run(World world) {
        var own = world.own();
        var plan = stage.plan(own);
        var unit = units.unit(world);
        var sent = stage.submitted(own, RegistrationStage.of(unit, plan, "TTLĐXS"));
        registrations.draft(own, RegistrationStage.of(unit, plan, "TTLĐXS"));
        var bearer = units.person(world);
        stage.submitted(own, RegistrationStage.of(bearer, plan, RegistrationStage.FIGHTER));
        desk.receive(own, new ReceiveRegistration(sent.id()));
        standing.find(own, plan, new Subject.OfUnit(unit.id()));
        desk.waiting(own);
        reads.findAll(own, List.of(sent.id()));
        reads.revisions(own, List.of(sent.id()));
        reads.steps(own, List.of(sent.id()));
        titles.of(own, plan, new Subject.OfUnit(unit.id()));
        calls.fetch(own, plan);
        var request = new OverviewRequest(plan, null, unit.id());
        var overview = overviews.fetch(own, request);
        overviews.subjects(own, overview, SubjectFilter.everybody(), PageRequest.first(5));
    }
}
