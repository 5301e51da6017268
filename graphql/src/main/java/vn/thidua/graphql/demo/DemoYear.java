package vn.thidua.graphql.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.platform.access.DemoPasswords;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.tenants.dossier.AcceptDossier;
import vn.thidua.tenants.dossier.AddPaper;
import vn.thidua.tenants.dossier.DossierDesk;
import vn.thidua.tenants.dossier.Dossiers;
import vn.thidua.tenants.dossier.Papers;
import vn.thidua.tenants.dossier.SendDossier;
import vn.thidua.tenants.evidence.Initiative;
import vn.thidua.tenants.evidence.InitiativeUses;
import vn.thidua.tenants.evidence.UseInitiative;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.OpenAwardReview;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.subject.Subject;

/**
 * The year 2022 of Bắc Kạn's department in the two waves of its plan, from what its people did to
 * what they were awarded.
 */
@Singleton
@Requires(property = DemoPasswords.SWITCH, value = "true")
final class DemoYear {
    private static final String AGENCY = "stp-backan";
    private static final String PLAN = "s4";
    private static final LocalDate COUNTED_ON = LocalDate.of(2022, 2, 28);
    private static final LocalDate FIRST_REVIEW_ON = LocalDate.of(2022, 6, 20);
    private static final LocalDate SECOND_REVIEW_ON = LocalDate.of(2022, 12, 5);

    private final DemoEvidence evidence;
    private final DemoAwards awards;
    private final DemoCouncils councils;
    private final DemoDecisions decisions;
    private final InitiativeUses uses;
    private final Papers papers;
    private final Dossiers dossiers;
    private final DossierDesk desk;
    private final DemoAccounts accounts;
    private final DemoUnits units;
    private final DemoPlans plans;
    private final DemoClock clock;

    DemoYear(
            DemoEvidence evidence,
            DemoAwards awards,
            DemoCouncils councils,
            DemoDecisions decisions,
            InitiativeUses uses,
            Papers papers,
            Dossiers dossiers,
            DossierDesk desk,
            DemoAccounts accounts,
            DemoUnits units,
            DemoPlans plans,
            DemoClock clock) {
        this.evidence = evidence;
        this.awards = awards;
        this.councils = councils;
        this.decisions = decisions;
        this.uses = uses;
        this.papers = papers;
        this.dossiers = dossiers;
        this.desk = desk;
        this.accounts = accounts;
        this.units = units;
        this.plans = plans;
        this.clock = clock;
    }

    /** Tells it, from April to December. */
    void tell() {
        var unit = units.headed(AGENCY);
        var head = awards.head(AGENCY);
        var found = evidence.trainAndDiscover(AGENCY, unit, plans.plan(PLAN));
        var ofUnit = nominated(review(1, FIRST_REVIEW_ON), new Subject.OfUnit(unit));
        evidence.nurture(AGENCY, found);
        var initiative = evidence.invent(AGENCY, head);
        var ofHead = nominated(review(2, SECOND_REVIEW_ON), new Subject.OfPerson(head));
        use(initiative, head, ofHead);
        councils.endorse(AGENCY, unit, ofHead);
        decisions.confer(AGENCY, List.of(ofUnit.id(), ofHead.id()));
    }

    private AwardReview review(int wave, LocalDate on) {
        clock.turnTo(on);
        return awards.open(
                AGENCY,
                new OpenAwardReview(
                        plans.plan(PLAN),
                        AwardStage.WAVE,
                        on.getYear(),
                        wave,
                        "wave." + wave,
                        COUNTED_ON,
                        true));
    }

    /** The dossier comes with its report, and the office takes it. */
    private Nomination nominated(AwardReview review, Subject subject) {
        var nomination =
                awards.nominate(
                        AGENCY,
                        review,
                        subject,
                        "Hồ sơ được giải quyết đúng hạn, không có hồ sơ tồn đọng.");
        var head = accounts.as(Role.UNIT_HEAD, AGENCY);
        var report =
                new AddPaper(nomination.id(), null, "Báo cáo thành tích", "Số 03/BC-VP", List.of());
        DemoPlans.expect(AddPaper.Answer.Added.class, papers.add(head, report));
        DemoPlans.expect(
                SendDossier.Answer.Sent.class,
                dossiers.send(head, new SendDossier(nomination.id(), null)));
        DemoPlans.expect(
                AcceptDossier.Answer.Accepted.class,
                desk.accept(
                        accounts.as(Role.OFFICE_CLERK, AGENCY),
                        new AcceptDossier(nomination.id())));
        return nomination;
    }

    private void use(Initiative initiative, PersonId author, Nomination nomination) {
        DemoPlans.expect(
                UseInitiative.Answer.Used.class,
                uses.use(
                        accounts.as(Role.UNIT_HEAD, AGENCY),
                        new UseInitiative(initiative.id(), author, nomination.id())));
    }
}
