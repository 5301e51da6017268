package vn.thidua.tenants.submission;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.submission.SentSubmissions;
import vn.thidua.platform.submission.SubmissionLetter;
import vn.thidua.platform.submission.Submissions;
import vn.thidua.platform.submission.WrittenLetter;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.AwardReviews;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.nomination.NominationOutcomes;
import vn.thidua.tenants.nomination.Superiors;
import vn.thidua.tenants.plan.Plans;
import vn.thidua.tenants.submission.SendLetter.Answer;

/** The door of the office that puts nominations before an agency above. */
@Singleton
@Transactional
public class Letters {
    private final SentSubmissions sent;
    private final Submissions submissions;
    private final AwardReviews reviews;
    private final NominationOutcomes nominations;
    private final Superiors superiors;
    private final Plans plans;
    private final GoingUp goingUp;
    private final Copies copies;

    Letters(
            SentSubmissions sent,
            Submissions submissions,
            AwardReviews reviews,
            NominationOutcomes nominations,
            Superiors superiors,
            Plans plans,
            GoingUp goingUp,
            Copies copies) {
        this.sent = sent;
        this.submissions = submissions;
        this.reviews = reviews;
        this.nominations = nominations;
        this.superiors = superiors;
        this.plans = plans;
        this.goingUp = goingUp;
        this.copies = copies;
    }

    /**
     * Sends a letter.
     *
     * @throws NotVisible if the receiver is not above the agency, or it has no such review or
     *     nomination
     */
    public Answer send(Scope scope, SendLetter command) {
        scope.require(Permission.REVIEW_AWARDS);
        var review = reviews.fetch(scope, command.review());
        if (!superiors.above(scope, scope.agency()).contains(command.receiver())) {
            throw new NotVisible("agency");
        }
        if (!sent.canReceive(scope, command.receiver())) {
            return new Answer.ReceiverAbsent();
        }
        return textFault(command).orElseGet(() -> send(scope, command, review));
    }

    private static Optional<Answer> textFault(SendLetter command) {
        var title = command.title().strip();
        if (title.isEmpty() || title.length() > SubmissionLetter.TITLE_MAX) {
            return Optional.of(new Answer.TitleUnfit(SubmissionLetter.TITLE_MAX));
        }
        var document = command.document().strip();
        if (document.isEmpty() || document.length() > SubmissionLetter.DOCUMENT_MAX) {
            return Optional.of(new Answer.DocumentUnfit(SubmissionLetter.DOCUMENT_MAX));
        }
        var listed = command.nominations().size();
        return listed == 0
                        || listed > SubmissionLetter.NOMINATIONS_MAX
                        || listed > new HashSet<>(command.nominations()).size()
                ? Optional.of(new Answer.ListUnfit(SubmissionLetter.NOMINATIONS_MAX))
                : Optional.empty();
    }

    private Answer send(Scope scope, SendLetter command, AwardReview review) {
        var held = hold(scope, command.nominations());
        var unfit = goingUp.first(scope, command, held);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        var written =
                new WrittenLetter(
                        command.receiver(),
                        command.title().strip(),
                        command.document().strip(),
                        plans.fetchPlan(scope, review.plan()).title(),
                        review.stage(),
                        review.year());
        return new Answer.Sent(sent.send(scope, written, copies.of(scope, held)));
    }

    /** In the order in which they were named; whoever withdraws one waits. */
    private List<Nomination> hold(Scope scope, List<NominationId> wanted) {
        Map<NominationId, Nomination> held =
                nominations.hold(scope, wanted).stream()
                        .collect(Collectors.toMap(Nomination::id, Function.identity()));
        if (held.size() < wanted.size()) {
            throw new NotVisible("nomination");
        }
        return held.isEmpty() ? List.of() : wanted.stream().map(held::get).toList();
    }

    /**
     * Takes one nomination back, its letter received or not, before it is settled above.
     *
     * @throws NotVisible if the agency has no such nomination
     */
    public RecallNomination.Answer recall(Scope scope, RecallNomination command) {
        scope.require(Permission.REVIEW_AWARDS);
        hold(scope, List.of(command.nomination()));
        var reason = command.reason().strip();
        if (reason.isEmpty() || reason.length() > SubmissionLetter.REASON_MAX) {
            return new RecallNomination.Answer.ReasonUnfit(SubmissionLetter.REASON_MAX);
        }
        return sent.recall(scope, command.nomination().source(), reason)
                .<RecallNomination.Answer>map(RecallNomination.Answer.Recalled::new)
                .orElseGet(RecallNomination.Answer.NotWaiting::new);
    }

    /**
     * Takes a letter back that was not received yet.
     *
     * @throws NotVisible if the agency has sent no such letter
     */
    public RecallLetter.Answer recall(Scope scope, RecallLetter command) {
        return sent.recall(scope, command.letter())
                ? new RecallLetter.Answer.Recalled(submissions.fetch(scope, command.letter()))
                : new RecallLetter.Answer.TooLate();
    }
}
