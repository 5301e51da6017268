package vn.thidua.platform.submission;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.directory.AgencyId;

/** The sender's side of submission letters, within the transaction of who writes them. */
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
public class SentSubmissions {
    private final SubmissionLetterRepository letters;
    private final SubmittedNominationRepository nominations;
    private final SubmittedPapers papers;
    private final Submissions submissions;
    private final Audit audit;
    private final Clock clock;

    SentSubmissions(
            SubmissionLetterRepository letters,
            SubmittedNominationRepository nominations,
            SubmittedPapers papers,
            Submissions submissions,
            Audit audit,
            Clock clock) {
        this.letters = letters;
        this.nominations = nominations;
        this.papers = papers;
        this.submissions = submissions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether an agency works on the platform, so that it can be sent something. */
    public boolean canReceive(Scope scope, AgencyId agency) {
        return letters.findWorking(agency).isPresent();
    }

    /**
     * Sends a letter, and tells both agencies in their audit trails.
     *
     * @throws NotVisible if the receiver does not work on the platform
     */
    public SubmissionLetter send(
            Scope scope, WrittenLetter written, List<WrittenNomination> putForward) {
        scope.require(Permission.REVIEW_AWARDS);
        var to =
                letters.findWorking(written.receiver()).orElseThrow(() -> new NotVisible("agency"));
        var letter = SubmissionLetterRow.of(scope, to, written, clock.instant());
        letters.insert(letter);
        nominations.insertAll(
                IntStream.range(0, putForward.size())
                        .mapToObj(n -> row(letter, n + 1, putForward.get(n)))
                        .toList());
        var detail = Map.of("nominations", Integer.toString(putForward.size()));
        audit.record(scope, "submission.send", Submissions.SUBJECT, letter.id(), detail);
        audit.record(to, null, "submission.arrive", Submissions.SUBJECT, letter.id(), detail);
        return submissions.fetch(scope, letter.id());
    }

    private SubmittedNominationRow row(
            SubmissionLetterRow letter, int ordinal, WrittenNomination written) {
        return SubmittedNominationRow.of(
                letter, ordinal, written, papers.written(written.papers()));
    }

    /**
     * Takes a letter back that was not received yet.
     *
     * @return false if it was received, returned or recalled before
     * @throws NotVisible if the agency has sent no such letter
     */
    public boolean recall(Scope scope, SubmissionLetterId id) {
        scope.require(Permission.REVIEW_AWARDS);
        var letter = submissions.fetch(scope, id);
        if (!letter.sender().equals(scope.agency())) {
            throw new NotVisible(Submissions.LETTER);
        }
        var now = clock.instant();
        if (letters.recall(scope.agency(), id, now) == 0) {
            return false;
        }
        nominations.recallAll(scope.agency(), id, now);
        record(scope, letter.receiver(), "submission.recall", id, Map.of());
        return true;
    }

    /**
     * Takes one nomination back, received or not, that nobody has settled above; tells as which it
     * had been submitted.
     */
    public Optional<SubmittedNomination> recall(
            Scope scope, SourceNominationId nomination, String reason) {
        scope.require(Permission.REVIEW_AWARDS);
        var sent = latest(scope, nomination);
        if (sent.isEmpty()) {
            return Optional.empty();
        }
        var now = clock.instant();
        var letter = letters.lockSent(scope.agency(), sent.get().letter()).orElseThrow();
        if (nominations.recall(scope.agency(), nomination, reason, now) == 0) {
            return Optional.empty();
        }
        letters.recallEmpty(scope.agency(), letter.id(), now);
        var detail = Map.of("name", sent.get().name(), "reason", reason);
        record(scope, letter.receiver(), "submission.recallOne", letter.id(), detail);
        return latest(scope, nomination);
    }

    private Optional<SubmittedNomination> latest(Scope scope, SourceNominationId nomination) {
        return submissions
                .submitted(scope, List.of(nomination))
                .getOrDefault(nomination, List.of())
                .stream()
                .findFirst();
    }

    /** In both trails, the receiver's without who has done it. */
    private void record(
            Scope scope,
            AgencyId receiver,
            String action,
            SubmissionLetterId letter,
            Map<String, String> detail) {
        audit.record(scope, action, Submissions.SUBJECT, letter, detail);
        letters.findTenant(receiver)
                .ifPresent(
                        to -> audit.record(to, null, action, Submissions.SUBJECT, letter, detail));
    }
}
