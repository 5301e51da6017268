package vn.thidua.tenants.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.directory.DirectoryKeeping;
import vn.thidua.platform.directory.RelateAgencies;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.rulebook.RulePublishing;
import vn.thidua.platform.rulebook.Stating;
import vn.thidua.platform.rulebook.rule.BallotMode;
import vn.thidua.platform.submission.SubmissionLetter;
import vn.thidua.platform.submission.SubmittedNominationState;
import vn.thidua.tenants.council.SessionCasting;
import vn.thidua.tenants.eligibility.HoldCasting;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.SettlingCasting;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.submission.SectorStage.Sector;
import vn.thidua.tenants.submission.SendLetter.Answer;

/** What cannot go up to the head of the sector, and why. */
@ExtendWith(House.class)
class GoingUpIT {
    private final Casting agencies;
    private final DirectoryKeeping directory;
    private final SubmissionCasting casting;
    private final AwardCasting awards;
    private final PlanCasting plans;
    private final RulePublishing rules;
    private final SessionCasting sessions;
    private final SettlingCasting settling;
    private final HoldCasting holds;
    private final Letters letters;
    private final Sector sector;

    GoingUpIT(
            Casting agencies,
            DirectoryKeeping directory,
            SubmissionCasting casting,
            AwardCasting awards,
            PlanCasting plans,
            RulePublishing rules,
            SessionCasting sessions,
            SettlingCasting settling,
            HoldCasting holds,
            Letters letters,
            SectorStage stage) {
        this.agencies = agencies;
        this.directory = directory;
        this.casting = casting;
        this.awards = awards;
        this.plans = plans;
        this.rules = rules;
        this.sessions = sessions;
        this.settling = settling;
        this.holds = holds;
        this.letters = letters;
        this.sector = stage.sector();
    }

    @Test
    void whatCannotGoUpIsRefusedWithTheReason() {
        var own =
                awards.nominated(
                        sector.province(),
                        sector.below(),
                        awards.unit(sector.province(), "Phòng 3", 5, 5));
        assertThat(sector.send(own)).isEqualTo(unfit(own, SubmissionFault.DECIDED_ELSEWHERE));

        var withdrawn = sector.merit("Phòng 4");
        sector.withdraw(withdrawn);
        assertThat(sector.send(withdrawn)).isEqualTo(unfit(withdrawn, SubmissionFault.NOT_OPEN));

        var twice = sector.merit("Phòng 5");
        sector.sent(twice);
        assertThat(sector.send(twice)).isEqualTo(unfit(twice, SubmissionFault.UNDER_WAY));

        var elsewhere =
                awards.opened(sector.province(), awards.plan(sector.province()), AwardStage.YEARLY);
        var other =
                casting.merit(
                        sector.province(),
                        sector.supreme(),
                        elsewhere,
                        awards.unit(sector.province(), "Phòng 6", 5, 5));
        assertThat(sector.send(sector.merit("Phòng 7"), other))
                .isEqualTo(unfit(other, SubmissionFault.OTHER_REVIEW));

        var one = sector.merit("Phòng 8");
        assertThat(sector.send(one, one))
                .isEqualTo(new Answer.ListUnfit(SubmissionLetter.NOMINATIONS_MAX));
    }

    @Test
    void aReceiverThatDoesNotWorkHereIsToldApart() {
        var outside = agencies.agency("Chính phủ", AgencyKind.PRIME_MINISTER);
        directory.relate(
                agencies.operator(),
                new RelateAgencies(
                        outside,
                        sector.supreme().agency(),
                        RelationKind.SECTORAL,
                        plans.today().minusYears(1),
                        null));
        var nomination = sector.merit("Phòng 15");
        var command =
                new SendLetter(
                        sector.below().id(),
                        outside,
                        "Tờ trình",
                        "Số 1/TTr",
                        List.of(nomination.id()));

        assertThat(letters.send(sector.province(), command)).isEqualTo(new Answer.ReceiverAbsent());
    }

    @Test
    void whatNeedsAVoteGoesUpWithIt() {
        sessions.regulate(
                sector.supreme(),
                null,
                SessionCasting.vote("CERTIFICATE_OF_MERIT", 80, BallotMode.OPEN));
        var nomination = sector.merit("Phòng 16");
        assertThat(sector.send(nomination))
                .isEqualTo(unfit(nomination, SubmissionFault.NOT_ENDORSED));

        settling.endorse(sector.province(), nomination.id());

        var letter = ((Answer.Sent) sector.send(nomination)).letter();
        assertThat(casting.of(sector.supreme(), letter).getFirst().endorsedBelow()).isTrue();
    }

    @Test
    void whoIsHeldBackDoesNotGoUpAndIsTakenBack() {
        var nomination = sector.merit("Phòng 17");
        var letter = sector.sent(nomination);
        casting.received(sector.supreme(), letter, sector.above());
        holds.held(holds.officer(sector.province()), nomination.nominee());

        var back = new RecallNomination(nomination.id(), "Có vi phạm đang được xác minh");
        assertThat(letters.recall(sector.province(), back))
                .isInstanceOf(RecallNomination.Answer.Recalled.class);
        assertThat(sector.states(letter)).containsExactly(SubmittedNominationState.RECALLED);
        assertThat(letters.recall(sector.province(), back))
                .isEqualTo(new RecallNomination.Answer.NotWaiting());
        assertThat(sector.send(nomination)).isEqualTo(unfit(nomination, SubmissionFault.HELD));
    }

    @Test
    void onlyCompleteDossiersGoUp() {
        rules.publish(
                sector.supreme(),
                Stating.paper("CERTIFICATE_OF_MERIT", "REPORT", "Báo cáo thành tích"));
        var nomination = sector.merit("Phòng 9");

        assertThat(sector.send(nomination))
                .isEqualTo(unfit(nomination, SubmissionFault.DOSSIER_INCOMPLETE));
    }

    private static Answer.Unfit unfit(Nomination nomination, SubmissionFault fault) {
        return new Answer.Unfit(nomination.id(), fault);
    }
}
