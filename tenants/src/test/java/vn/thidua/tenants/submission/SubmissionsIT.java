package vn.thidua.tenants.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.body.content.AwardKind;
import vn.thidua.platform.body.content.AwardScheme;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.body.content.CommendationForm;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.submission.SubmissionLetterState;
import vn.thidua.platform.submission.Submissions;
import vn.thidua.platform.submission.SubmittedNominationState;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.nomination.AwardReviews;
import vn.thidua.tenants.nomination.ChangeReview;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.WithdrawNomination;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.submission.SectorStage.Sector;
import vn.thidua.tenants.submission.SendLetter.Answer;

/** Nominations of a province that go before the head of the sector and come back, or not. */
@ExtendWith(House.class)
class SubmissionsIT {
    private final SubmissionCasting casting;
    private final AwardCasting awards;
    private final AwardReviews reviews;
    private final PlanCasting plans;
    private final Letters letters;
    private final ReceivedLetters received;
    private final Submissions submissions;
    private final Sector sector;

    SubmissionsIT(
            SubmissionCasting casting,
            AwardCasting awards,
            AwardReviews reviews,
            PlanCasting plans,
            Letters letters,
            ReceivedLetters received,
            Submissions submissions,
            SectorStage stage) {
        this.casting = casting;
        this.awards = awards;
        this.reviews = reviews;
        this.plans = plans;
        this.letters = letters;
        this.received = received;
        this.submissions = submissions;
        this.sector = stage.sector();
    }

    @Test
    void whatIsSentIsReadByBothAndReceivedForAReview() {
        var nomination = sector.merit("Phòng 1");
        var letter = sector.sent(nomination, sector.merit("Phòng 2"));

        assertThat(casting.receivedBy(sector.supreme())).containsExactly(letter);
        assertThat(submissions.waiting(sector.supreme())).isEqualTo(1);
        var first = casting.received(sector.supreme(), letter, sector.above()).getFirst();

        assertThat(first.name()).isEqualTo("Phòng 1");
        assertThat(first.sender()).isEqualTo(sector.province().agency());
        assertThat(first.achievements()).isEqualTo("Dẫn đầu phong trào thi đua");
        assertThat(first.endorsedBelow()).isFalse();
        assertThat(submissions.waiting(sector.supreme())).isZero();
        assertThat(submissions.fetch(sector.province(), letter.id()).state())
                .isEqualTo(SubmissionLetterState.RECEIVED);
        assertThat(sector.withdraw(nomination)).isEqualTo(new WithdrawNomination.Answer.UnderWay());
    }

    @Test
    void nobodyElseSeesTheLetter() {
        var other = plans.agency("Other");
        var letter = sector.sent(sector.merit("Phòng 1"));

        assertThat(casting.of(other, letter)).isEmpty();
        assertThat(casting.receivedBy(other)).isEmpty();
        assertThatThrownBy(() -> submissions.fetch(other, letter.id()))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> letters.recall(other, new RecallLetter(letter.id())))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> letters.recall(sector.supreme(), new RecallLetter(letter.id())))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(
                        () ->
                                received.receive(
                                        sector.province(),
                                        new ReceiveLetter(letter.id(), sector.below().id())))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void aLetterGoesOnlyToAnAgencyAbove() {
        var aside = plans.agency("Aside");
        var nomination = sector.merit("Phòng 1");

        assertThatThrownBy(
                        () ->
                                letters.send(
                                        sector.province(),
                                        SubmissionCasting.command(aside, nomination)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void aRecalledOrReturnedLetterFreesItsNominations() {
        var nomination = sector.merit("Phòng 10");
        var recalled = sector.sent(nomination);
        assertThat(letters.recall(sector.province(), new RecallLetter(recalled.id())))
                .isInstanceOf(RecallLetter.Answer.Recalled.class);
        assertThat(sector.states(recalled)).containsExactly(SubmittedNominationState.RECALLED);
        assertThat(
                        received.receive(
                                sector.supreme(),
                                new ReceiveLetter(recalled.id(), sector.above().id())))
                .isEqualTo(new ReceiveLetter.Answer.Answered());

        var returned = sector.sent(nomination);
        var back =
                received.giveBack(
                        sector.supreme(), new ReturnLetter(returned.id(), " Thiếu báo cáo "));
        assertThat(((ReturnLetter.Answer.Returned) back).letter().reason())
                .isEqualTo("Thiếu báo cáo");
        assertThat(sector.states(returned)).containsExactly(SubmittedNominationState.RETURNED);
        assertThat(letters.recall(sector.province(), new RecallLetter(returned.id())))
                .isEqualTo(new RecallLetter.Answer.TooLate());

        assertThat(sector.withdraw(nomination))
                .isInstanceOf(WithdrawNomination.Answer.Withdrawn.class);
    }

    @Test
    void aLetterOfWhichAllIsRecalledOneByOneIsRecalled() {
        var one = sector.merit("Phòng 19");
        var other = sector.merit("Phòng 20");
        var letter = sector.sent(one, other);

        letters.recall(sector.province(), new RecallNomination(one.id(), "Bổ sung"));
        assertThat(submissions.fetch(sector.province(), letter.id()).state())
                .isEqualTo(SubmissionLetterState.SENT);
        letters.recall(sector.province(), new RecallNomination(other.id(), "Bổ sung"));

        assertThat(submissions.fetch(sector.supreme(), letter.id()).state())
                .isEqualTo(SubmissionLetterState.RECALLED);
    }

    @Test
    void oneNominationGoesBackAloneAndCanComeAgain() {
        var nomination = sector.merit("Phòng 11");
        var letter = sector.sent(nomination, sector.merit("Phòng 12"));
        var waiting = casting.of(sector.supreme(), letter).getFirst();
        var back = new ReturnNomination(waiting.id(), "Thành tích chưa rõ");
        assertThat(received.giveBack(sector.supreme(), back))
                .isEqualTo(new ReturnNomination.Answer.NotReceived());
        casting.received(sector.supreme(), letter, sector.above());

        assertThat(received.giveBack(sector.supreme(), back))
                .isInstanceOf(ReturnNomination.Answer.Returned.class);
        assertThat(received.giveBack(sector.supreme(), back))
                .isEqualTo(new ReturnNomination.Answer.Settled());

        assertThat(sector.states(letter))
                .containsExactly(
                        SubmittedNominationState.RETURNED, SubmittedNominationState.SUBMITTED);
        assertThat(sector.send(nomination)).isInstanceOf(Answer.Sent.class);
    }

    @Test
    void aLetterIsReceivedForAnOpenReviewOfItsStageAndYear() {
        var letter = sector.sent(sector.merit("Phòng 13"));
        var other =
                awards.opened(sector.supreme(), awards.plan(sector.supreme()), AwardStage.FINAL);

        assertThat(received.receive(sector.supreme(), new ReceiveLetter(letter.id(), other.id())))
                .isInstanceOf(ReceiveLetter.Answer.OtherOccasion.class);

        var closed =
                awards.opened(sector.supreme(), awards.plan(sector.supreme()), AwardStage.YEARLY);
        reviews.close(sector.supreme(), new ChangeReview(closed.id()));
        assertThat(received.receive(sector.supreme(), new ReceiveLetter(letter.id(), closed.id())))
                .isEqualTo(new ReceiveLetter.Answer.ReviewClosed());
    }

    @Test
    void whatThePlanAboveDoesNotHoldOutIsNotReceived() {
        var flags =
                new AwardScheme(
                        "Cờ thi đua",
                        AwardKind.COMMENDATION_FORM,
                        CommendationForm.EMULATION_FLAG,
                        null,
                        null,
                        Set.of(),
                        null,
                        false,
                        null,
                        null);
        var plan =
                plans.issuedSaying(sector.supreme(), "Kế hoạch cờ", Section.AWARDS, List.of(flags));
        var review = awards.opened(sector.supreme(), plan, AwardStage.YEARLY);
        var letter = sector.sent(sector.merit("Phòng 18"));

        assertThat(received.receive(sector.supreme(), new ReceiveLetter(letter.id(), review.id())))
                .isInstanceOf(ReceiveLetter.Answer.NotHeldOut.class);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5"})
    void recallingBesideReceivingLeavesOneOfBoth(int round) {
        var letter = sector.sent(sector.merit("Phòng vội " + round));

        var answers =
                AtOnce.<Object>all(
                        () -> letters.recall(sector.province(), new RecallLetter(letter.id())),
                        () ->
                                received.receive(
                                        sector.supreme(),
                                        new ReceiveLetter(letter.id(), sector.above().id())));

        var isRecalled = answers.getFirst() instanceof RecallLetter.Answer.Recalled;
        assertThat(answers.getLast() instanceof ReceiveLetter.Answer.Received)
                .isNotEqualTo(isRecalled);
        assertThat(sector.states(letter))
                .containsExactly(
                        isRecalled
                                ? SubmittedNominationState.RECALLED
                                : SubmittedNominationState.SUBMITTED);
    }

    @Test
    void ofManyLettersAtOnceOneTakesTheNomination() {
        var nomination = sector.merit("Phòng 14");

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
        return () -> n == 0 ? sector.withdraw(nomination) : sector.send(nomination);
    }
}
