package vn.thidua.tenants.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.rulebook.RulePublishing;
import vn.thidua.platform.rulebook.Stating;
import vn.thidua.platform.submission.SubmissionLetter;
import vn.thidua.platform.submission.SubmissionLetterState;
import vn.thidua.platform.submission.Submissions;
import vn.thidua.platform.submission.SubmittedNomination;
import vn.thidua.platform.submission.SubmittedNominationState;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.nomination.WithdrawNomination;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.submission.SendLetter.Answer;

/** Nominations of a province that go before the head of the sector and come back, or not. */
@ExtendWith(House.class)
class SubmissionsIT {
    private final SubmissionCasting casting;
    private final AwardCasting awards;
    private final PlanCasting plans;
    private final RulePublishing rules;
    private final Letters letters;
    private final ReceivedLetters received;
    private final Submissions submissions;
    private final Nominations nominations;
    private final Scope supreme;
    private final Scope province;
    private final AwardReview above;
    private final AwardReview below;

    SubmissionsIT(
            Casting agencies,
            SubmissionCasting casting,
            AwardCasting awards,
            PlanCasting plans,
            RulePublishing rules,
            Letters letters,
            ReceivedLetters received,
            Submissions submissions,
            Nominations nominations) {
        this.casting = casting;
        this.awards = awards;
        this.plans = plans;
        this.rules = rules;
        this.letters = letters;
        this.received = received;
        this.submissions = submissions;
        this.nominations = nominations;
        this.supreme = plans.agency("Supreme");
        this.province = plans.agency("Province");
        agencies.relate(supreme, province, RelationKind.SECTORAL);
        this.above = awards.opened(supreme, awards.plan(supreme), AwardStage.YEARLY);
        this.below = awards.opened(province, awards.plan(province), AwardStage.YEARLY);
    }

    private Nomination merit(String unit) {
        return casting.merit(province, supreme, below, awards.unit(province, unit, 5, 5));
    }

    private SubmissionLetter sent(Nomination... putForward) {
        return casting.sent(province, supreme, putForward);
    }

    private Answer send(Nomination... putForward) {
        return letters.send(province, SubmissionCasting.command(supreme, putForward));
    }

    private List<SubmittedNominationState> states(SubmissionLetter letter) {
        return casting.of(province, letter).stream().map(SubmittedNomination::state).toList();
    }

    private WithdrawNomination.Answer withdraw(Nomination nomination) {
        return nominations.withdraw(
                province, new WithdrawNomination(nomination.id(), "Đơn vị xin rút"));
    }

    @Test
    void whatIsSentIsReadByBothAndReceivedForAReview() {
        var nomination = merit("Phòng 1");
        var letter = sent(nomination, merit("Phòng 2"));

        assertThat(casting.receivedBy(supreme)).containsExactly(letter);
        assertThat(submissions.waiting(supreme)).isEqualTo(1);
        var first = casting.received(supreme, letter, above).getFirst();

        assertThat(first.name()).isEqualTo("Phòng 1");
        assertThat(first.sender()).isEqualTo(province.agency());
        assertThat(first.achievements()).isEqualTo("Dẫn đầu phong trào thi đua");
        assertThat(first.endorsedBelow()).isFalse();
        assertThat(submissions.waiting(supreme)).isZero();
        assertThat(submissions.fetch(province, letter.id()).state())
                .isEqualTo(SubmissionLetterState.RECEIVED);
        assertThat(withdraw(nomination)).isEqualTo(new WithdrawNomination.Answer.UnderWay());
    }

    @Test
    void nobodyElseSeesTheLetter() {
        var other = plans.agency("Other");
        var letter = sent(merit("Phòng 1"));

        assertThat(casting.of(other, letter)).isEmpty();
        assertThat(casting.receivedBy(other)).isEmpty();
        assertThatThrownBy(() -> submissions.fetch(other, letter.id()))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> letters.recall(other, new RecallLetter(letter.id())))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> letters.recall(supreme, new RecallLetter(letter.id())))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(
                        () ->
                                received.receive(
                                        province, new ReceiveLetter(letter.id(), below.id())))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void aLetterGoesOnlyToAnAgencyAboveThatWorksHere() {
        var aside = plans.agency("Aside");
        var nomination = merit("Phòng 1");

        assertThatThrownBy(
                        () -> letters.send(province, SubmissionCasting.command(aside, nomination)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void whatCannotGoUpIsRefusedWithTheReason() {
        var own = awards.nominated(province, below, awards.unit(province, "Phòng 3", 5, 5));
        assertThat(send(own)).isEqualTo(unfit(own, SubmissionFault.DECIDED_ELSEWHERE));

        var withdrawn = merit("Phòng 4");
        withdraw(withdrawn);
        assertThat(send(withdrawn)).isEqualTo(unfit(withdrawn, SubmissionFault.NOT_OPEN));

        var twice = merit("Phòng 5");
        sent(twice);
        assertThat(send(twice)).isEqualTo(unfit(twice, SubmissionFault.UNDER_WAY));

        var elsewhere = awards.opened(province, awards.plan(province), AwardStage.YEARLY);
        var other =
                casting.merit(province, supreme, elsewhere, awards.unit(province, "Phòng 6", 5, 5));
        assertThat(send(merit("Phòng 7"), other))
                .isEqualTo(unfit(other, SubmissionFault.OTHER_REVIEW));

        var one = merit("Phòng 8");
        assertThat(send(one, one))
                .isEqualTo(new Answer.ListUnfit(SubmissionLetter.NOMINATIONS_MAX));
    }

    @Test
    void onlyCompleteDossiersGoUp() {
        rules.publish(
                supreme, Stating.paper("CERTIFICATE_OF_MERIT", "REPORT", "Báo cáo thành tích"));
        var nomination = merit("Phòng 9");

        assertThat(send(nomination))
                .isEqualTo(unfit(nomination, SubmissionFault.DOSSIER_INCOMPLETE));
    }

    private static Answer.Unfit unfit(Nomination nomination, SubmissionFault fault) {
        return new Answer.Unfit(nomination.id(), fault);
    }

    @Test
    void aRecalledOrReturnedLetterFreesItsNominations() {
        var nomination = merit("Phòng 10");
        var recalled = sent(nomination);
        assertThat(letters.recall(province, new RecallLetter(recalled.id())))
                .isInstanceOf(RecallLetter.Answer.Recalled.class);
        assertThat(states(recalled)).containsExactly(SubmittedNominationState.RECALLED);
        assertThat(received.receive(supreme, new ReceiveLetter(recalled.id(), above.id())))
                .isEqualTo(new ReceiveLetter.Answer.Answered());

        var returned = sent(nomination);
        var back = received.giveBack(supreme, new ReturnLetter(returned.id(), " Thiếu báo cáo "));
        assertThat(((ReturnLetter.Answer.Returned) back).letter().reason())
                .isEqualTo("Thiếu báo cáo");
        assertThat(states(returned)).containsExactly(SubmittedNominationState.RETURNED);
        assertThat(letters.recall(province, new RecallLetter(returned.id())))
                .isEqualTo(new RecallLetter.Answer.TooLate());

        assertThat(withdraw(nomination)).isInstanceOf(WithdrawNomination.Answer.Withdrawn.class);
    }

    @Test
    void oneNominationGoesBackAloneAndCanComeAgain() {
        var nomination = merit("Phòng 11");
        var letter = sent(nomination, merit("Phòng 12"));
        var waiting = casting.of(supreme, letter).getFirst();
        var back = new ReturnNomination(waiting.id(), "Thành tích chưa rõ");
        assertThat(received.giveBack(supreme, back))
                .isEqualTo(new ReturnNomination.Answer.NotReceived());
        casting.received(supreme, letter, above);

        assertThat(received.giveBack(supreme, back))
                .isInstanceOf(ReturnNomination.Answer.Returned.class);
        assertThat(received.giveBack(supreme, back))
                .isEqualTo(new ReturnNomination.Answer.Settled());

        assertThat(states(letter))
                .containsExactly(
                        SubmittedNominationState.RETURNED, SubmittedNominationState.SUBMITTED);
        assertThat(send(nomination)).isInstanceOf(Answer.Sent.class);
    }

    @Test
    void aLetterIsReceivedForAnOpenReviewOfItsStageAndYear() {
        var letter = sent(merit("Phòng 13"));
        var other = awards.opened(supreme, awards.plan(supreme), AwardStage.FINAL);

        assertThat(received.receive(supreme, new ReceiveLetter(letter.id(), other.id())))
                .isInstanceOf(ReceiveLetter.Answer.OtherOccasion.class);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5"})
    void recallingBesideReceivingLeavesOneOfBoth(int round) {
        var letter = sent(merit("Phòng vội " + round));

        var answers =
                AtOnce.<Object>all(
                        () -> letters.recall(province, new RecallLetter(letter.id())),
                        () ->
                                received.receive(
                                        supreme, new ReceiveLetter(letter.id(), above.id())));

        var isRecalled = answers.getFirst() instanceof RecallLetter.Answer.Recalled;
        assertThat(answers.getLast() instanceof ReceiveLetter.Answer.Received)
                .isNotEqualTo(isRecalled);
        assertThat(states(letter))
                .containsExactly(
                        isRecalled
                                ? SubmittedNominationState.RECALLED
                                : SubmittedNominationState.SUBMITTED);
    }

    @Test
    void ofManyLettersAtOnceOneTakesTheNomination() {
        var nomination = merit("Phòng 14");

        var answers =
                AtOnce.<Object>all(
                        IntStream.range(0, 8).mapToObj(n -> act(n, nomination)).toList());

        var sent = answers.stream().filter(Answer.Sent.class::isInstance).count();
        var gone =
                answers.stream()
                        .filter(WithdrawNomination.Answer.Withdrawn.class::isInstance)
                        .count();
        assertThat(sent + gone).isEqualTo(1);
    }

    private Callable<Object> act(int n, Nomination nomination) {
        return () -> n == 0 ? withdraw(nomination) : send(nomination);
    }
}
