package vn.thidua.tenants.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.rulebook.RulePublishing;
import vn.thidua.platform.rulebook.Stating;
import vn.thidua.platform.rulebook.rule.AwardCondition;
import vn.thidua.platform.rulebook.rule.DisciplinaryAction;
import vn.thidua.platform.rulebook.rule.EffectScope;
import vn.thidua.tenants.decision.DecisionCasting;
import vn.thidua.tenants.eligibility.HoldCasting;
import vn.thidua.tenants.evidence.EvidenceCasting;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationStandards;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.person.SomePeople;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.standard.JudgedStandard;
import vn.thidua.tenants.standard.StandardAnswer;

/** What records and rules say of nominees on the day on which their dossiers come. */
@ExtendWith(House.class)
class DossierStandardsIT {
    private static final String LABORER = DecisionCasting.LABORER;

    private final AwardCasting awards;
    private final DecisionCasting decisions;
    private final EvidenceCasting evidence;
    private final HoldCasting holds;
    private final RulePublishing rules;
    private final Nominations nominations;
    private final NominationStandards standards;
    private final Dossiers dossiers;
    private final DossierReads reads;
    private final Scope scope;
    private final Person an;
    private final Person binh;

    DossierStandardsIT(
            AwardCasting awards,
            DecisionCasting decisions,
            EvidenceCasting evidence,
            HoldCasting holds,
            SomePeople people,
            PlanCasting plans,
            RulePublishing rules,
            Nominations nominations,
            NominationStandards standards,
            Dossiers dossiers,
            DossierReads reads) {
        this.awards = awards;
        this.decisions = decisions;
        this.evidence = evidence;
        this.holds = holds;
        this.rules = rules;
        this.nominations = nominations;
        this.standards = standards;
        this.dossiers = dossiers;
        this.reads = reads;
        this.scope = plans.agency("Department");
        var unit = this.awards.unit(scope, "Phòng 1", 0, 0);
        this.an = people.person(scope, unit, "Nguyễn Văn An");
        this.binh = people.person(scope, unit, "Trần Thị Bình");
    }

    private void asked(AwardCondition condition) {
        rules.publish(
                scope, Stating.standard(AwardCasting.COMMENDATION, "Tiêu chuẩn riêng", condition));
    }

    private Nomination nominated() {
        return decisions.nominated(scope, decisions.review(scope), binh, AwardCasting.COMMENDATION);
    }

    private SendDossier.Answer send(Nomination nomination) {
        return dossiers.send(scope, new SendDossier(nomination.id(), null));
    }

    private List<StandardAnswer> kept(Nomination nomination) {
        return standards.of(scope, List.of(nomination.id())).get(nomination.id()).stream()
                .map(JudgedStandard::answer)
                .toList();
    }

    @Test
    void whatWasRecordedSinceTheNominationRefusesTheDossierOrIsKeptWithIt() {
        asked(new AwardCondition.HeldBefore(LABORER, 2));
        var nomination = nominated();
        assertThat(kept(nomination)).containsExactly(StandardAnswer.FOR_PEOPLE);
        decisions.recorded(scope, 2023, LABORER, binh);
        decisions.recorded(scope, 2024, LABORER, an);
        decisions.recorded(scope, 2025, LABORER, an);

        assertThat(send(nomination))
                .isInstanceOfSatisfying(
                        SendDossier.Answer.StandardUnmet.class,
                        it -> assertThat(it.standard().text()).isEqualTo("Tiêu chuẩn riêng"));
        assertThat(reads.fetch(scope, nomination.id()).steps()).isEmpty();
        assertThat(nominations.fetch(scope, nomination.id())).isEqualTo(nomination);
        assertThat(kept(nomination)).containsExactly(StandardAnswer.FOR_PEOPLE);

        decisions.recorded(scope, 2024, LABORER, binh);
        decisions.recorded(scope, 2025, LABORER, binh);
        assertThat(send(nomination)).isInstanceOf(SendDossier.Answer.Sent.class);
        assertThat(kept(nomination)).containsExactly(StandardAnswer.MET);
    }

    @Test
    void aStandardThatWasPublishedSinceIsAskedFor() {
        var nomination = nominated();
        assertThat(kept(nomination)).isEmpty();
        asked(new AwardCondition.Seniority(5));

        assertThat(send(nomination)).isInstanceOf(SendDossier.Answer.Sent.class);

        assertThat(kept(nomination)).containsExactly(StandardAnswer.FOR_PEOPLE);
    }

    @Test
    void anInitiativeThatTheNominationItselfRestsOnIsNotUsedForOthers() {
        asked(new AwardCondition.Innovation(EffectScope.MINISTRY_OR_PROVINCE));
        var initiative = evidence.recognised(scope, binh);
        var nomination = nominated();
        evidence.use(scope, initiative, binh, nomination);

        assertThat(send(nomination)).isInstanceOf(SendDossier.Answer.Sent.class);

        assertThat(kept(nomination)).containsExactly(StandardAnswer.MET);
    }

    @Test
    void whoWasSanctionedSinceIsHeldBackAndNobodyIsToldWhy() {
        asked(new AwardCondition.NobodyDisciplined(DisciplinaryAction.REPRIMAND));
        var nomination = nominated();
        var officer = holds.officer(scope);
        holds.closed(
                officer, holds.held(officer, nomination.nominee()), DisciplinaryAction.WARNING);

        assertThat(send(nomination)).isEqualTo(new SendDossier.Answer.Held());
    }
}
