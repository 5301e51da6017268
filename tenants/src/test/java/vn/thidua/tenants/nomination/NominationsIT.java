package vn.thidua.tenants.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.rulebook.Rulebook;
import vn.thidua.tenants.nomination.Nominate.Answer;
import vn.thidua.tenants.person.SomePeople;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.Unit;

/** Who can be put forward, within which quotas, and by whom. */
@ExtendWith(House.class)
class NominationsIT {
    private static final String LABORER = "ADVANCED_LABORER";

    private final Casting casting;
    private final AwardCasting awards;
    private final SomePeople people;
    private final PlanCasting plans;
    private final AwardReviews reviews;
    private final Nominations nominations;
    private final Rulebook rulebook;
    private final Scope scope;

    NominationsIT(
            Casting casting,
            AwardCasting awards,
            SomePeople people,
            PlanCasting plans,
            AwardReviews reviews,
            Nominations nominations,
            Rulebook rulebook) {
        this.casting = casting;
        this.awards = awards;
        this.people = people;
        this.plans = plans;
        this.reviews = reviews;
        this.nominations = nominations;
        this.rulebook = rulebook;
        this.scope = plans.agency("Procuracy");
    }

    private List<QuotaFrame> quotas(AwardReview review) {
        return reviews.quotas(scope, List.of(review.id())).getOrDefault(review.id(), List.of());
    }

    @Test
    @DisplayName("S3-18 three collectives at the interim review: fifty at once leave one third")
    void fiftyAtOnceForTheLastPlaceLeaveOne() {
        var vu = awards.unit(scope, "Vụ 1", 60, 0);
        var teams =
                IntStream.range(0, 52).mapToObj(n -> awards.team(scope, vu, "Đội " + n)).toList();
        var review = awards.s3(scope, AwardStage.INTERIM);
        awards.nominated(scope, review, teams.get(50));
        awards.nominated(scope, review, teams.get(51));

        var answers =
                AtOnce.all(
                        teams.subList(0, 50).stream()
                                .map(team -> nominating(review, team))
                                .toList());

        assertThat(answers).filteredOn(Answer.Nominated.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Answer.QuotaFull.class::isInstance)
                .hasSize(49)
                .extracting(answer -> ((Answer.QuotaFull) answer).frame())
                .allSatisfy(frame -> assertThat(frame.most()).isEqualTo(3))
                .allSatisfy(frame -> assertThat(frame.used()).isEqualTo(3));
        assertThat(quotas(review)).extracting(QuotaFrame::used).containsExactlyInAnyOrder(3, 0);
    }

    private Callable<Answer> nominating(AwardReview review, Unit team) {
        return () -> awards.nominate(scope, review, team);
    }

    @Test
    void aWithdrawnNominationGivesItsPlaceBack() {
        var vu = awards.unit(scope, "Vụ 1", 10, 0);
        var first = awards.team(scope, vu, "Đội 1");
        var second = awards.team(scope, vu, "Đội 2");
        var review = awards.s3(scope, AwardStage.YEARLY);
        var nomination = awards.nominated(scope, review, first);
        assertThat(awards.nominate(scope, review, second)).isInstanceOf(Answer.QuotaFull.class);
        var withdraw = new WithdrawNomination(nomination.id(), "Đơn vị xin rút");

        assertThat(nominations.withdraw(scope, withdraw))
                .isInstanceOf(WithdrawNomination.Answer.Withdrawn.class);

        assertThat(nominations.withdraw(scope, withdraw))
                .isInstanceOf(WithdrawNomination.Answer.WithdrawnBefore.class);
        assertThat(awards.nominate(scope, review, second)).isInstanceOf(Answer.Nominated.class);
        assertThat(awards.nominate(scope, review, second))
                .isInstanceOf(Answer.NominatedAlready.class);
        var all = nominations.list(scope, NominationFilter.all(), PageRequest.first(5));
        assertThat(all.items())
                .extracting(Nomination::state)
                .containsExactly(NominationState.NOMINATED, NominationState.WITHDRAWN);
    }

    @Test
    void aNominationIsPinnedToTheRulesOfItsDay() {
        var vu = awards.unit(scope, "Vụ 1", 10, 0);
        var review = awards.s3(scope, AwardStage.YEARLY);

        var nomination = awards.nominated(scope, review, vu);

        var layers = rulebook.inForce(scope, scope.agency(), nomination.receivedOn()).layers();
        assertThat(nomination.rules())
                .isNotEmpty()
                .containsExactlyElementsOf(
                        layers.stream()
                                .map(l -> new PinnedRules(l.ruleSet(), l.version()))
                                .toList());
    }

    @Test
    void whoIsNominatedFitsTheAwardAndTheReview() {
        var vu = awards.unit(scope, "Vụ 1", 100, 0);
        var review = awards.s3(scope, AwardStage.YEARLY);

        assertThat(nominate(review, vu, LABORER, AwardLevel.UNIT))
                .isEqualTo(new Answer.NomineeUnfit(Set.of(SubjectKind.INDIVIDUAL)));
        assertThat(nominate(review, vu, "UNHEARD_OF", AwardLevel.UNIT))
                .isEqualTo(new Answer.AwardUnknown("UNHEARD_OF"));
        assertThat(nominate(review, vu, AwardCasting.COMMENDATION, AwardLevel.STATE))
                .isInstanceOf(Answer.LevelUnfit.class);
        reviews.close(scope, new ChangeReview(review.id()));
        assertThat(awards.nominate(scope, review, vu)).isEqualTo(new Answer.ReviewClosed());
        reviews.reopen(scope, new ChangeReview(review.id()));
        assertThat(awards.nominate(scope, review, vu)).isInstanceOf(Answer.Nominated.class);
    }

    private Answer nominate(AwardReview review, Unit unit, String award, AwardLevel level) {
        return nominations.nominate(scope, AwardCasting.command(review, unit, award, level));
    }

    @Test
    @DisplayName("S4-13 heads answer for whom their own units put forward, and for no others")
    void headsNominateForTheirOwnUnitsAndOthersForNone() {
        var vu = awards.unit(scope, "Vụ 1", 100, 0);
        var other = awards.unit(scope, "Vụ 2", 100, 0);
        var team = awards.team(scope, vu, "Đội 1");
        var head = casting.as(scope, Role.UNIT_HEAD);
        people.head(scope, vu, people.person(scope, vu, "Nguyễn Văn An", head));
        var review = awards.s3(scope, AwardStage.YEARLY);

        assertThat(awards.nominate(head, review, team)).isInstanceOf(Answer.Nominated.class);
        assertThat(awards.nominate(head, review, other)).isEqualTo(new Answer.NotYourUnit());
        var viewer = casting.as(scope, Role.VIEWER);
        assertThatThrownBy(() -> awards.nominate(viewer, review, vu))
                .isInstanceOf(NotPermitted.class);
        var stranger = casting.cast().stranger();
        assertThatThrownBy(() -> awards.nominate(stranger, review, vu))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void onlyAnAgencyAboveDecidesForAnother() {
        var cast = casting.cast();
        var north = plans.withKinds(cast.north());
        var vu = awards.unit(north, "Phòng 1", 10, 0);
        var review = awards.opened(north, awards.plan(north), AwardStage.YEARLY);

        assertThat(nominations.nominate(north, merit(review, vu, cast.ministry())))
                .isInstanceOf(Answer.Nominated.class);
        assertThatThrownBy(() -> nominations.nominate(north, merit(review, vu, cast.south())))
                .isInstanceOf(NotVisible.class)
                .hasMessage("no such agency");
    }

    @Test
    @DisplayName("S3-13 Giấy khen is conferred by agencies with legal personality alone")
    void whoHasNoLegalPersonalityConfersNoCommendation() {
        var superior = casting.cast().north();
        var kind = AgencyKind.DISTRICT_JUSTICE_OFFICE;
        var dependent = plans.withKinds(casting.dependent("Phong", kind));
        casting.relate(superior, dependent, RelationKind.ADMINISTRATIVE);
        var unit = awards.unit(dependent, "Tổ 1", 1, 0);
        var review = awards.opened(dependent, awards.plan(dependent), AwardStage.YEARLY);
        var own = AwardCasting.command(review, unit, AwardCasting.COMMENDATION, AwardLevel.UNIT);

        assertThat(nominations.nominate(dependent, own)).isEqualTo(new Answer.DeciderUnfit());
        var above =
                new Nominate(
                        review.id(),
                        AwardCasting.COMMENDATION,
                        AwardLevel.UNIT,
                        superior.agency(),
                        own.nominee(),
                        own.achievements(),
                        null,
                        null,
                        false);
        assertThat(nominations.nominate(dependent, above)).isInstanceOf(Answer.Nominated.class);
    }

    private static Nominate merit(AwardReview review, Unit unit, Scope decider) {
        return new Nominate(
                review.id(),
                "CERTIFICATE_OF_MERIT",
                AwardLevel.MINISTRY,
                decider.agency(),
                new Subject.OfUnit(unit.id()),
                "Dẫn đầu phong trào",
                null,
                null,
                false);
    }

    @Test
    void aReviewIsOpenedOnceForItsStageAndTurn() {
        awards.unit(scope, "Vụ 1", 10, 0);
        var review = awards.s3(scope, AwardStage.YEARLY);
        var again =
                new OpenAwardReview(
                        review.plan(), AwardStage.YEARLY, 2026, 1, null, review.countedOn(), false);

        assertThat(reviews.open(scope, again)).isEqualTo(new OpenAwardReview.Answer.OpenedBefore());
        var answers =
                AtOnce.all(
                        () -> reviews.open(scope, second(again)),
                        () -> reviews.open(scope, second(again)));
        assertThat(answers).filteredOn(OpenAwardReview.Answer.Opened.class::isInstance).hasSize(1);
        assertThat(reviews.list(scope, review.plan(), PageRequest.first(5)).items())
                .extracting(AwardReview::turn)
                .containsExactly(2, 1);
    }

    private static OpenAwardReview second(OpenAwardReview first) {
        return new OpenAwardReview(
                first.plan(), first.stage(), first.year(), 2, null, first.countedOn(), false);
    }
}
