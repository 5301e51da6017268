package vn.thidua.tenants.submission;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.rulebook.EarlierRules;
import vn.thidua.platform.submission.ReceivedSubmissions;
import vn.thidua.platform.submission.ReceivingReviewId;
import vn.thidua.platform.submission.SubmissionLetter;
import vn.thidua.platform.submission.SubmissionLetterState;
import vn.thidua.platform.submission.Submissions;
import vn.thidua.platform.submission.SubmittedNomination;
import vn.thidua.tenants.nomination.AwardCall;
import vn.thidua.tenants.nomination.AwardCalls;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.AwardReviewState;
import vn.thidua.tenants.nomination.AwardReviews;
import vn.thidua.tenants.nomination.PinnedAwards;
import vn.thidua.tenants.submission.ReceiveLetter.Answer;

/** The door of the office that receives what agencies below put forward, or sends it back. */
@Singleton
@Transactional
public class ReceivedLetters {
    private final ReceivedSubmissions received;
    private final Submissions submissions;
    private final AwardReviews reviews;
    private final AwardCalls calls;
    private final EarlierRules rules;

    ReceivedLetters(
            ReceivedSubmissions received,
            Submissions submissions,
            AwardReviews reviews,
            AwardCalls calls,
            EarlierRules rules) {
        this.received = received;
        this.submissions = submissions;
        this.reviews = reviews;
        this.calls = calls;
        this.rules = rules;
    }

    /**
     * Takes a letter for a review of the agency's own.
     *
     * @throws NotVisible if the agency has received no such letter, or has no such review
     */
    public Answer receive(Scope scope, ReceiveLetter command) {
        scope.require(Permission.REVIEW_AWARDS);
        var review = reviews.hold(scope, command.review());
        var letter = received.hold(scope, command.letter());
        if (letter.state() != SubmissionLetterState.SENT) {
            return new Answer.Answered();
        }
        if (review.state() != AwardReviewState.OPEN) {
            return new Answer.ReviewClosed();
        }
        if (review.stage() != letter.stage() || review.year() != letter.year()) {
            return new Answer.OtherOccasion(letter);
        }
        var other = notHeldOut(scope, review, letter);
        if (other.isPresent()) {
            return new Answer.NotHeldOut(other.get().awardName(), other.get().name());
        }
        return received.receive(scope, letter, new ReceivingReviewId(review.id().value()))
                ? new Answer.Received(submissions.fetch(scope, letter.id()))
                : new Answer.Answered();
    }

    private Optional<SubmittedNomination> notHeldOut(
            Scope scope, AwardReview review, SubmissionLetter letter) {
        var awards = new PinnedAwards(scope, rules);
        var call = calls.of(scope, review);
        var all = PageRequest.first(SubmissionLetter.NOMINATIONS_MAX);
        return submissions.nominations(scope, letter.id(), all).items().stream()
                .filter(SubmittedNomination::isWaiting)
                .filter(one -> !isHeldOut(one, review, call, awards))
                .findFirst();
    }

    private static boolean isHeldOut(
            SubmittedNomination nomination,
            AwardReview review,
            AwardCall call,
            PinnedAwards awards) {
        return awards.of(nomination)
                .filter(award -> call.holdsOut(award.award(), nomination.level(), review.stage()))
                .isPresent();
    }

    /**
     * Sends a letter back whole.
     *
     * @throws NotVisible if the agency has received no such letter
     */
    public ReturnLetter.Answer giveBack(Scope scope, ReturnLetter command) {
        scope.require(Permission.REVIEW_AWARDS);
        var letter = received.hold(scope, command.letter());
        var reason = command.reason().strip();
        if (isUnfit(reason)) {
            return new ReturnLetter.Answer.ReasonUnfit(SubmissionLetter.REASON_MAX);
        }
        return received.giveBack(scope, letter, reason)
                ? new ReturnLetter.Answer.Returned(submissions.fetch(scope, letter.id()))
                : new ReturnLetter.Answer.Answered();
    }

    /**
     * Sends one nomination of a received letter back.
     *
     * @throws NotVisible if the agency has received none such
     */
    public ReturnNomination.Answer giveBack(Scope scope, ReturnNomination command) {
        scope.require(Permission.REVIEW_AWARDS);
        var id = command.nomination();
        var held =
                received.holdNominations(scope, List.of(id)).stream()
                        .findFirst()
                        .orElseThrow(() -> new NotVisible("submitted nomination"));
        var reason = command.reason().strip();
        if (isUnfit(reason)) {
            return new ReturnNomination.Answer.ReasonUnfit(SubmissionLetter.REASON_MAX);
        }
        if (held.isWaiting() && held.review() == null) {
            return new ReturnNomination.Answer.NotReceived();
        }
        return received.giveBack(scope, held, reason)
                ? new ReturnNomination.Answer.Returned(
                        submissions.findNominations(scope, List.of(id)).getFirst())
                : new ReturnNomination.Answer.Settled();
    }

    private static boolean isUnfit(String reason) {
        return reason.isEmpty() || reason.length() > SubmissionLetter.REASON_MAX;
    }
}
