package vn.thidua.platform.submission;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.thidua.infra.id.Id;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.directory.AgencyId;

/**
 * The receiver's side of submission letters, within the transaction of the office or the council.
 * Each tells whether, or how many, it has changed: what was recalled or settled meanwhile is not.
 */
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
public class ReceivedSubmissions {
    private final SubmissionLetterRepository letters;
    private final SubmittedNominationRepository nominations;
    private final SubmittedPapers papers;
    private final Audit audit;
    private final Clock clock;

    ReceivedSubmissions(
            SubmissionLetterRepository letters,
            SubmittedNominationRepository nominations,
            SubmittedPapers papers,
            Audit audit,
            Clock clock) {
        this.letters = letters;
        this.nominations = nominations;
        this.papers = papers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The letter, held until the transaction ends.
     *
     * @throws NotVisible if the agency has received no such letter
     */
    public SubmissionLetter hold(Scope scope, SubmissionLetterId letter) {
        scope.require(Permission.REVIEW_AWARDS);
        return letters.lock(scope.tenant(), letter)
                .orElseThrow(() -> new NotVisible(Submissions.LETTER));
    }

    /** Takes a letter that is held for a review. */
    public boolean receive(Scope scope, SubmissionLetter letter, ReceivingReviewId review) {
        scope.require(Permission.REVIEW_AWARDS);
        var id = letter.id();
        if (letters.receive(scope.tenant(), id, review, clock.instant()) == 0) {
            return false;
        }
        nominations.receive(scope.tenant(), id, review);
        record(scope, letter.sender(), "submission.receive", Submissions.SUBJECT, id, Map.of());
        return true;
    }

    /** Sends a letter that is held back whole. */
    public boolean giveBack(Scope scope, SubmissionLetter letter, String reason) {
        scope.require(Permission.REVIEW_AWARDS);
        var id = letter.id();
        var now = clock.instant();
        if (letters.giveBack(scope.tenant(), id, reason, now) == 0) {
            return false;
        }
        nominations.giveBackAll(scope.tenant(), id, reason, now);
        var detail = Map.of("reason", reason);
        record(scope, letter.sender(), "submission.giveBack", Submissions.SUBJECT, id, detail);
        return true;
    }

    /** Sends one nomination of a received letter back, which is held. */
    public boolean giveBack(Scope scope, SubmittedNomination nomination, String reason) {
        scope.require(Permission.REVIEW_AWARDS);
        var id = nomination.id();
        if (nominations.giveBack(scope.tenant(), id, reason, clock.instant()) == 0) {
            return false;
        }
        var detail = Map.of("reason", reason);
        var action = "submittedNomination.giveBack";
        record(scope, nomination.sender(), action, "SubmittedNomination", id, detail);
        return true;
    }

    /** Of these, those that the agency has received, held until the transaction ends. */
    public List<SubmittedNomination> holdNominations(
            Scope scope, Collection<SubmittedNominationId> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : papers.read(nominations.lockAll(scope.tenant(), wanted));
    }

    /** The council has voted for these. */
    public int endorse(Scope scope, Collection<SubmittedNominationId> voted) {
        return settle(scope, voted, SubmittedNominationState.ENDORSED);
    }

    /** The council has not voted for these, or others came before them. */
    public int decline(Scope scope, Collection<SubmittedNominationId> voted) {
        return settle(scope, voted, SubmittedNominationState.DECLINED);
    }

    private int settle(
            Scope scope, Collection<SubmittedNominationId> voted, SubmittedNominationState to) {
        return voted.isEmpty() ? 0 : nominations.settle(scope.tenant(), voted, to, clock.instant());
    }

    /** In both trails, the sender's without who has done it. */
    private void record(
            Scope scope,
            AgencyId sender,
            String action,
            String subject,
            Id id,
            Map<String, String> detail) {
        audit.record(scope, action, subject, id, detail);
        letters.findTenant(sender)
                .ifPresent(tenant -> audit.record(tenant, null, action, subject, id, detail));
    }
}
