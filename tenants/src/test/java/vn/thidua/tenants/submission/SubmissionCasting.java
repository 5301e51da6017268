package vn.thidua.tenants.submission;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.rulebook.rule.CommendationType;
import vn.thidua.platform.submission.SubmissionLetter;
import vn.thidua.platform.submission.Submissions;
import vn.thidua.platform.submission.SubmittedNomination;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.Nominate;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.Unit;

/** Brings tests letters from one agency to another above it, made through the doors. */
@Singleton
public class SubmissionCasting {
    private final Nominations nominations;
    private final Letters letters;
    private final ReceivedLetters received;
    private final Submissions submissions;

    SubmissionCasting(
            Nominations nominations,
            Letters letters,
            ReceivedLetters received,
            Submissions submissions) {
        this.nominations = nominations;
        this.letters = letters;
        this.received = received;
        this.submissions = submissions;
    }

    /** A unit is put forward for the certificate of merit of the head of an agency above. */
    public Nomination merit(Scope from, Scope above, AwardReview review, Unit unit) {
        var command =
                new Nominate(
                        review.id(),
                        "CERTIFICATE_OF_MERIT",
                        AwardLevel.MINISTRY,
                        above.agency(),
                        new Subject.OfUnit(unit.id()),
                        "Dẫn đầu phong trào thi đua",
                        null,
                        CommendationType.MOVEMENT,
                        false);
        return ((Nominate.Answer.Nominated) nominations.nominate(from, command)).nomination();
    }

    /** The command that sends nominations of one review up. */
    public static SendLetter command(Scope to, Nomination... putForward) {
        return new SendLetter(
                putForward[0].review(),
                to.agency(),
                "Tờ trình về việc đề nghị khen thưởng",
                "Số 12/TTr-VKS ngày 10/11/2026",
                Arrays.stream(putForward).map(Nomination::id).toList());
    }

    /** A letter that is before the receiver. */
    public SubmissionLetter sent(Scope from, Scope to, Nomination... putForward) {
        return ((SendLetter.Answer.Sent) letters.send(from, command(to, putForward))).letter();
    }

    /** What a letter puts forward once it is received for a review, in its order. */
    public List<SubmittedNomination> received(
            Scope to, SubmissionLetter letter, AwardReview review) {
        var answer = received.receive(to, new ReceiveLetter(letter.id(), review.id()));
        if (!(answer instanceof ReceiveLetter.Answer.Received)) {
            throw new IllegalStateException("not received: " + answer);
        }
        return of(to, letter);
    }

    /** What a letter puts forward, as one of the two sees it. */
    public List<SubmittedNomination> of(Scope scope, SubmissionLetter letter) {
        return submissions.nominations(scope, letter.id(), PageRequest.first(100)).items();
    }

    /** The letters that an agency has received, the newest first. */
    public List<SubmissionLetter> receivedBy(Scope scope) {
        return submissions.received(scope, null, PageRequest.first(100)).items();
    }
}
