package vn.thidua.tenants.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.nomination.WithdrawNomination;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.plan.PlanCasting;

/** A recognised initiative is used once by each author. */
@ExtendWith(House.class)
class InitiativeUsesIT {
    private static final int ROUNDS = 12;

    private final Initiatives initiatives;
    private final Nominations nominations;
    private final InitiativeCouncil council;
    private final EvidenceCasting evidence;
    private final AwardCasting awards;
    private final Sql sql;
    private final Scope scope;
    private final Person an;
    private final Person binh;

    InitiativeUsesIT(
            Initiatives initiatives,
            Nominations nominations,
            InitiativeCouncil council,
            EvidenceCasting evidence,
            AwardCasting awards,
            PlanCasting plans,
            Sql sql) {
        this.initiatives = initiatives;
        this.nominations = nominations;
        this.council = council;
        this.evidence = evidence;
        this.awards = awards;
        this.sql = sql;
        scope = plans.agency("North");
        var unit = awards.unit(scope, "Phòng Hộ tịch", 1, 10);
        an = evidence.person(scope, unit, "Nguyễn Văn An");
        binh = evidence.person(scope, unit, "Trần Thị Bình");
    }

    private AwardReview review() {
        return awards.opened(scope, awards.plan(scope), AwardStage.YEARLY);
    }

    private List<InitiativeAuthor> authors(Initiative initiative) {
        return initiatives.authors(scope, List.of(initiative.id())).get(initiative.id());
    }

    @Test
    void ofManyNominationsAtOnceOneRestsOnAnAuthorsInitiative() {
        var initiative = evidence.recognised(scope, an, binh);
        var all =
                Stream.generate(this::review)
                        .limit(6)
                        .map(one -> evidence.nominated(scope, one, an, EvidenceCasting.LABORER))
                        .toList();

        var answers =
                AtOnce.all(all.stream().map(nomination -> using(initiative, nomination)).toList());

        assertThat(answers).filteredOn(UseInitiative.Answer.Used.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(UseInitiative.Answer.UsedBefore.class::isInstance)
                .hasSize(5);
        assertThat(authors(initiative).getFirst().usedFor()).isNotNull();
        assertThat(authors(initiative).getLast().usedFor()).isNull();
        assertThatThrownBy(() -> usedAgain(initiative))
                .as("the database itself holds it")
                .hasMessageContaining("initiative_use.PRIMARY");
    }

    private Callable<UseInitiative.Answer> using(Initiative initiative, Nomination nomination) {
        return () -> evidence.use(scope, initiative, an, nomination);
    }

    private void usedAgain(Initiative initiative) {
        sql.run(
                """
                INSERT INTO initiative_use
                SELECT tenant_id, initiative_id, person_id, nomination_id, used_at, used_by
                FROM initiative_use WHERE tenant_id = ? AND initiative_id = UNHEX(?)
                """,
                scope.tenant().value(),
                initiative.id().value().toString().replace("-", ""));
    }

    @Test
    void eachAuthorUsesItOnceAndAWithdrawnNominationSetsItFree() {
        var initiative = evidence.recognised(scope, an, binh);
        var first = evidence.nominated(scope, review(), an, EvidenceCasting.LABORER);
        var second = evidence.nominated(scope, review(), an, AwardCasting.COMMENDATION);
        var other = evidence.nominated(scope, review(), binh, EvidenceCasting.LABORER);

        assertThat(evidence.use(scope, initiative, an, first))
                .isInstanceOf(UseInitiative.Answer.Used.class);
        assertThat(evidence.use(scope, initiative, binh, other))
                .isInstanceOf(UseInitiative.Answer.Used.class);
        assertThat(evidence.use(scope, initiative, an, second))
                .isEqualTo(new UseInitiative.Answer.UsedBefore(first));
        nominations.withdraw(scope, new WithdrawNomination(first.id(), "Xin rút"));
        assertThat(evidence.use(scope, initiative, an, first))
                .isEqualTo(new UseInitiative.Answer.NominationOver());
        assertThat(evidence.use(scope, initiative, an, second))
                .isInstanceOf(UseInitiative.Answer.Used.class);
        assertThat(authors(initiative).getFirst().usedFor()).isEqualTo(second.id());
    }

    @Test
    void onlyARecognisedInitiativeServesAndOnlyItsAuthors() {
        var waiting = evidence.submitted(scope, "Số hóa", an);
        var initiative = evidence.recognised(scope, an);
        var ofAn = evidence.nominated(scope, review(), an, EvidenceCasting.LABORER);
        var ofBinh = evidence.nominated(scope, review(), binh, EvidenceCasting.LABORER);

        assertThat(evidence.use(scope, waiting, an, ofAn))
                .isEqualTo(new UseInitiative.Answer.NotRecognised());
        assertThat(evidence.use(scope, initiative, binh, ofBinh))
                .isEqualTo(new UseInitiative.Answer.NotAnAuthor());
        assertThat(evidence.use(scope, initiative, an, ofBinh))
                .isEqualTo(new UseInitiative.Answer.NotTheNominee());
    }

    @Test
    void whatIsTakenBackWhileTheCouncilRecognisesItServesNobody() {
        var nomination = evidence.nominated(scope, review(), an, EvidenceCasting.LABORER);
        for (var round = 0; round < ROUNDS; round++) {
            var initiative = evidence.submitted(scope, "Số hóa", an);
            var id = initiative.id();

            var answers =
                    AtOnce.<Object>all(
                            () -> initiatives.withdraw(scope, new WithdrawInitiative(id, "Sai")),
                            () -> council.recognise(scope, EvidenceCasting.recognition(id)),
                            () -> evidence.use(scope, initiative, an, nomination));

            var taken = answers.getFirst() instanceof WithdrawInitiative.Answer.Withdrawn;
            var used = answers.getLast() instanceof UseInitiative.Answer.Used;
            assertThat(answers.get(1) instanceof RecogniseInitiative.Answer.Recognised)
                    .isNotEqualTo(taken);
            assertThat(taken && used).isFalse();
            assertThat(initiatives.fetch(scope, id).state())
                    .isEqualTo(taken ? InitiativeState.WITHDRAWN : InitiativeState.RECOGNISED);
            assertThat(authors(initiative).getFirst().usedFor())
                    .isEqualTo(used ? nomination.id() : null);
        }
    }

    @Test
    void anInitiativeIsSetFreeBeforeItsNextUseOrAfterIt() {
        var plan = awards.plan(scope);
        for (var round = 0; round < ROUNDS; round++) {
            var initiative = evidence.recognised(scope, an);
            var review = awards.opened(scope, plan, AwardStage.YEARLY, 2001 + round);
            var first = evidence.nominated(scope, review, an, EvidenceCasting.LABORER);
            var second = evidence.nominated(scope, review, an, AwardCasting.COMMENDATION);
            evidence.use(scope, initiative, an, first);

            var answers =
                    AtOnce.<Object>all(
                            () ->
                                    nominations.withdraw(
                                            scope, new WithdrawNomination(first.id(), "Xin rút")),
                            () -> evidence.use(scope, initiative, an, second));

            var used = answers.getLast() instanceof UseInitiative.Answer.Used;
            assertThat(answers.getFirst()).isInstanceOf(WithdrawNomination.Answer.Withdrawn.class);
            assertThat(used || answers.getLast() instanceof UseInitiative.Answer.UsedBefore)
                    .isTrue();
            assertThat(authors(initiative).getFirst().usedFor())
                    .isEqualTo(used ? second.id() : first.id());
        }
    }
}
