package vn.thidua.tenants.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.tenants.plan.PlanCasting;

/** How nominations go from standing to awarded, and what is free again on the way. */
@ExtendWith(House.class)
class NominationOutcomesIT {
    private final AwardCasting awards;
    private final SettlingCasting settling;
    private final Nominations nominations;
    private final Scope scope;

    NominationOutcomesIT(
            AwardCasting awards,
            SettlingCasting settling,
            Nominations nominations,
            PlanCasting plans) {
        this.awards = awards;
        this.settling = settling;
        this.nominations = nominations;
        this.scope = plans.agency("Procuracy");
    }

    private NominationState state(NominationId nomination) {
        return nominations.fetch(scope, nomination).state();
    }

    @Test
    void whatTheCouncilVotesDownGivesItsPlaceBack() {
        var vu = awards.unit(scope, "Vụ 1", 10, 0);
        var second = awards.team(scope, vu, "Đội 2");
        var review = awards.s3(scope, AwardStage.YEARLY);
        var first = awards.nominated(scope, review, awards.team(scope, vu, "Đội 1")).id();
        assertThat(awards.nominate(scope, review, second))
                .isInstanceOf(Nominate.Answer.QuotaFull.class);

        assertThat(settling.decline(scope, first)).isEqualTo(1);

        assertThat(state(first)).isEqualTo(NominationState.DECLINED);
        assertThat(settling.award(scope, first)).isZero();
        assertThat(awards.nominated(scope, review, second).state())
                .isEqualTo(NominationState.NOMINATED);
        assertThat(withdraw(first)).isInstanceOf(WithdrawNomination.Answer.DecidedBefore.class);
    }

    @Test
    void aDecisionTakenBackLeavesWhatTheCouncilSaid() {
        var vu = awards.unit(scope, "Vụ 1", 20, 0);
        var review = awards.s3(scope, AwardStage.YEARLY);
        var voted = awards.nominated(scope, review, awards.team(scope, vu, "Đội 1")).id();
        var plain = awards.nominated(scope, review, awards.team(scope, vu, "Đội 2")).id();
        settling.endorse(scope, voted);

        settling.award(scope, voted);
        settling.award(scope, plain);
        assertThat(state(voted)).isEqualTo(NominationState.AWARDED);
        assertThat(withdraw(voted)).isInstanceOf(WithdrawNomination.Answer.DecidedBefore.class);
        settling.unaward(scope, voted);
        settling.unaward(scope, plain);

        assertThat(state(voted)).isEqualTo(NominationState.ENDORSED);
        assertThat(state(plain)).isEqualTo(NominationState.NOMINATED);
        assertThat(withdraw(voted)).isInstanceOf(WithdrawNomination.Answer.Withdrawn.class);
        assertThat(withdraw(voted)).isInstanceOf(WithdrawNomination.Answer.WithdrawnBefore.class);
    }

    @Test
    void whoDecidesAndWhoWithdrawsAtOnceDoNotBothSucceed() {
        var vu = awards.unit(scope, "Vụ 1", 10, 0);
        var review = awards.s3(scope, AwardStage.YEARLY);
        var nomination = awards.nominated(scope, review, vu).id();

        var answers =
                AtOnce.<Object>all(
                        () -> settling.award(scope, nomination), () -> withdraw(nomination));

        var withdrawn = answers.get(1) instanceof WithdrawNomination.Answer.Withdrawn;
        assertThat(answers.getFirst()).isEqualTo(withdrawn ? 0 : 1);
        assertThat(state(nomination))
                .isEqualTo(withdrawn ? NominationState.WITHDRAWN : NominationState.AWARDED);
    }

    private WithdrawNomination.Answer withdraw(NominationId nomination) {
        return nominations.withdraw(scope, new WithdrawNomination(nomination, "Xin rút"));
    }
}
