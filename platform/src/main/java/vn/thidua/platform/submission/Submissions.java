package vn.thidua.platform.submission;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;

/** The door of who reads submission letters: all of the agency that has sent or received them. */
@Singleton
@Transactional
public class Submissions {
    /** The kind of thing that refusals speak of. */
    static final String LETTER = "submission letter";

    /** The kind of thing that the audit trail speaks of. */
    static final String SUBJECT = "SubmissionLetter";

    private static final String RECEIVED = "submission-letters.received";
    private static final String SENT = "submission-letters.sent";
    private static final String IN_ORDER = "submitted-nominations.ordinal";
    private static final SubmissionLetterId AFTER_ALL = new SubmissionLetterId(new UUID(-1L, -1L));

    private final SubmissionLetterRepository letters;
    private final SubmittedNominationRepository nominations;
    private final SubmittedPapers papers;

    Submissions(
            SubmissionLetterRepository letters,
            SubmittedNominationRepository nominations,
            SubmittedPapers papers) {
        this.letters = letters;
        this.nominations = nominations;
        this.papers = papers;
    }

    /**
     * The letter.
     *
     * @throws NotVisible if the agency has neither sent nor received it
     */
    public SubmissionLetter fetch(Scope scope, SubmissionLetterId letter) {
        return findAll(scope, List.of(letter)).stream()
                .findFirst()
                .orElseThrow(() -> new NotVisible(LETTER));
    }

    /** Of these, those that the agency has sent or received, in no order. */
    public List<SubmissionLetter> findAll(Scope scope, Collection<SubmissionLetterId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty() ? List.of() : letters.list(scope.tenant(), scope.agency(), wanted);
    }

    /**
     * What the agency has received, the newest first.
     *
     * @param state only these; absent for all
     */
    public Page<SubmissionLetter> received(
            Scope scope, @Nullable SubmissionLetterState state, PageRequest page) {
        scope.require(Permission.READ);
        var before = before(page, RECEIVED);
        var found = letters.listReceived(scope.tenant(), state, before, page.limit());
        return Page.of(found, page, letter -> Cursor.of(RECEIVED, letter.id().value()));
    }

    /**
     * What the agency has sent, the newest first.
     *
     * @param state only these; absent for all
     */
    public Page<SubmissionLetter> sent(
            Scope scope, @Nullable SubmissionLetterState state, PageRequest page) {
        scope.require(Permission.READ);
        var before = before(page, SENT);
        var found = letters.listSent(scope.agency(), state, before, page.limit());
        return Page.of(found, page, letter -> Cursor.of(SENT, letter.id().value()));
    }

    private static SubmissionLetterId before(PageRequest page, String order) {
        return page.cursor(order, 1).map(at -> new SubmissionLetterId(at.id(0))).orElse(AFTER_ALL);
    }

    /** How many letters wait for the agency. */
    public int waiting(Scope scope) {
        scope.require(Permission.READ);
        return letters.countWaiting(scope.tenant());
    }

    /** What a letter puts forward, in its order; nothing if the agency has no part in it. */
    public Page<SubmittedNomination> nominations(
            Scope scope, SubmissionLetterId letter, PageRequest page) {
        scope.require(Permission.READ);
        var after = page.cursor(IN_ORDER, 1).map(at -> (int) at.number(0)).orElse(0);
        var rows = nominations.page(scope.tenant(), scope.agency(), letter, after, page.limit());
        return Page.of(rows, page, row -> Cursor.of(IN_ORDER, row.ordinal())).map(papers::read);
    }

    /** Of these, those that the agency has received, in no order. */
    public List<SubmittedNomination> findNominations(
            Scope scope, Collection<SubmittedNominationId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty() ? List.of() : papers.read(nominations.list(scope.tenant(), wanted));
    }

    /** As which these of the agency's own nominations were submitted, the latest of each first. */
    public Map<SourceNominationId, List<SubmittedNomination>> submitted(
            Scope scope, Collection<SourceNominationId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty()
                ? Map.of()
                : papers.read(nominations.listSent(scope.agency(), wanted)).stream()
                        .collect(Collectors.groupingBy(SubmittedNomination::source));
    }

    /** Those of the agency's own nominations that wait above, or were endorsed there. */
    public Set<SourceNominationId> underWay(Scope scope, Collection<SourceNominationId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty()
                ? Set.of()
                : Set.copyOf(nominations.listUnderWay(scope.agency(), wanted));
    }

    /** Those that went up and were neither returned nor recalled: they do not go up once more. */
    public Set<SourceNominationId> sentUp(Scope scope, Collection<SourceNominationId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty()
                ? Set.of()
                : Set.copyOf(nominations.listSentUp(scope.agency(), wanted));
    }
}
