package vn.thidua.tenants.nomination;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.rulebook.Rulebook;
import vn.thidua.platform.submission.Submissions;
import vn.thidua.tenants.nomination.Nominate.Answer;
import vn.thidua.tenants.standard.JudgedStandard;

/**
 * The door of those who nominate: heads for their own units and those below, the office for any.
 * The review is locked first, so that the last place of a quota is taken once.
 */
@Singleton
@Transactional
public class Nominations {
    private static final String NOMINATION = "nomination";
    private static final String NEWEST = "nomination.newest";
    private static final NominationId AFTER_ALL = new NominationId(new UUID(-1L, -1L));

    private final NominationRepository nominations;
    private final QuotaFrameRepository frames;
    private final AwardReviews reviews;
    private final Candidacies candidacies;
    private final NominationStandards standards;
    private final Nominees nominees;
    private final Deciders deciders;
    private final Rulebook rulebook;
    private final Submissions submissions;
    private final NominationTallies tallies;
    private final NominationRights rights;
    private final Audit audit;
    private final Clock clock;

    Nominations(
            NominationRepository nominations,
            QuotaFrameRepository frames,
            AwardReviews reviews,
            Candidacies candidacies,
            NominationStandards standards,
            Nominees nominees,
            Deciders deciders,
            Rulebook rulebook,
            Submissions submissions,
            NominationTallies tallies,
            NominationRights rights,
            Audit audit,
            Clock clock) {
        this.nominations = nominations;
        this.frames = frames;
        this.reviews = reviews;
        this.candidacies = candidacies;
        this.standards = standards;
        this.nominees = nominees;
        this.deciders = deciders;
        this.rulebook = rulebook;
        this.submissions = submissions;
        this.tallies = tallies;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    /** Puts somebody forward. */
    public Answer nominate(Scope scope, Nominate command) {
        scope.require(Permission.NOMINATE);
        var review = reviews.fetch(scope, command.review());
        var nominee = nominees.fetch(scope, command.nominee());
        if (!rights.mayActFor(scope, nominee.unit())) {
            return new Answer.NotYourUnit();
        }
        var decider = deciders.of(scope, command.decider());
        var rules = rulebook.inForce(scope, decider, LocalDate.now(clock));
        var award = rules.award(command.award()).orElse(null);
        if (award == null) {
            return new Answer.AwardUnknown(command.award());
        }
        if (!deciders.mayConfer(scope, decider, award.award())) {
            return new Answer.DeciderUnfit();
        }
        var candidacy = candidacies.of(scope, command, review, nominee, award);
        var judged = candidacies.judged(scope, candidacy, rules);
        var refusal = candidacy.refusal().or(() -> Candidacy.unmet(judged));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var top = frames.topOf(scope.tenant(), nominee.unit());
        return enter(scope, candidacy, candidacy.row(scope, decider, rules, top, clock), judged);
    }

    /** From here on nobody else nominates under the plan in this year. */
    private Answer enter(
            Scope scope, Candidacy candidacy, NominationRow row, List<JudgedStandard> judged) {
        if (reviews.lockYear(scope, row.reviewId()).state() != AwardReviewState.OPEN) {
            return new Answer.ReviewClosed();
        }
        var refusal = taken(scope, candidacy, row).or(() -> uncounted(scope, row));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var full = full(scope, row);
        return full.isPresent() ? new Answer.QuotaFull(full.get()) : enter(scope, row, judged);
    }

    private Optional<Answer> taken(Scope scope, Candidacy candidacy, NominationRow row) {
        var nominee = candidacy.command().nominee().id();
        var standing =
                nominations.findStanding(scope.tenant(), row.reviewId(), row.award(), nominee);
        if (standing.isPresent()) {
            return Optional.of(new Answer.NominatedAlready(standing.get().nomination()));
        }
        return row.otherFeat() != null
                ? Optional.empty()
                : nominations
                        .findElsewhere(scope.tenant(), row.reviewId(), row.award(), nominee)
                        .map(other -> new Answer.NominatedElsewhere(fetch(scope, other)));
    }

    /** The first quota that has no place for it, if one has none. */
    private Optional<QuotaFrame> full(Scope scope, NominationRow row) {
        return frames
                .listFor(
                        scope.tenant(),
                        row.reviewId(),
                        row.topUnitId(),
                        row.subjectKind(),
                        row.form(),
                        row.level())
                .stream()
                .map(QuotaFrameRepository.FrameLine::frame)
                .filter(frame -> !frame.isForCouncil() && frame.isFull())
                .findFirst();
    }

    /** Where its unit was not there yet when quotas for each unit were reckoned. */
    private Optional<Answer> uncounted(Scope scope, NominationRow row) {
        var without =
                frames.countWithout(
                        scope.tenant(),
                        row.reviewId(),
                        row.topUnitId(),
                        row.subjectKind(),
                        row.form(),
                        row.level());
        return without > 0 ? Optional.of(new Answer.UnitNotCounted()) : Optional.empty();
    }

    private Answer enter(Scope scope, NominationRow row, List<JudgedStandard> judged) {
        nominations.insert(row);
        standards.keep(scope, row.id(), judged);
        var detail = Map.of("award", row.award(), "level", row.level().name());
        audit.record(scope, "nomination.propose", "Nomination", row.id(), detail);
        tallies.restate(scope, List.of(row.id()));
        return new Answer.Nominated(row.nomination());
    }

    /** Takes a nomination back; its places are free again. */
    public WithdrawNomination.Answer withdraw(Scope scope, WithdrawNomination command) {
        scope.require(Permission.NOMINATE);
        var nomination = fetch(scope, command.nomination());
        var review = reviews.lock(scope, nomination.review());
        var reason = command.reason().strip();
        if (!rights.mayActFor(scope, nomination.unit())) {
            return new WithdrawNomination.Answer.NotYourUnit();
        }
        if (reason.isEmpty() || reason.length() > Nomination.REASON_MAX) {
            return new WithdrawNomination.Answer.ReasonUnfit(Nomination.REASON_MAX);
        }
        if (review.state() != AwardReviewState.OPEN) {
            return new WithdrawNomination.Answer.ReviewClosed();
        }
        var id = nomination.id();
        if (!submissions.underWay(scope, List.of(id.source())).isEmpty()) {
            return new WithdrawNomination.Answer.UnderWay();
        }
        var now = clock.instant();
        if (nominations.withdraw(scope.tenant(), id, scope.account(), now, reason) == 0) {
            return fetch(scope, id).state() == NominationState.WITHDRAWN
                    ? new WithdrawNomination.Answer.WithdrawnBefore()
                    : new WithdrawNomination.Answer.DecidedBefore();
        }
        audit.record(scope, "nomination.withdraw", "Nomination", id, Map.of("reason", reason));
        tallies.restate(scope, List.of(id));
        return new WithdrawNomination.Answer.Withdrawn(fetch(scope, id));
    }

    /**
     * The nomination.
     *
     * @throws NotVisible if the agency has none such
     */
    public Nomination fetch(Scope scope, NominationId nomination) {
        return findAll(scope, List.of(nomination)).stream()
                .findFirst()
                .orElseThrow(() -> new NotVisible(NOMINATION));
    }

    /** Those of these nominations that the agency has, in no order. */
    public List<Nomination> findAll(Scope scope, Collection<NominationId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty()
                ? List.of()
                : nominations.list(scope.tenant(), wanted).stream()
                        .map(NominationRow::nomination)
                        .toList();
    }

    /** The agency's nominations, the newest first. */
    public Page<Nomination> list(Scope scope, NominationFilter filter, PageRequest page) {
        scope.require(Permission.READ);
        var before = page.cursor(NEWEST, 1).map(at -> new NominationId(at.id(0)));
        var rows =
                nominations.search(
                        scope.tenant(),
                        filter.review(),
                        filter.unit(),
                        filter.state(),
                        filter.type(),
                        filter.byDiscovery(),
                        before.orElse(AFTER_ALL),
                        page.limit());
        return Page.of(rows, page, row -> Cursor.of(NEWEST, row.id().value()))
                .map(NominationRow::nomination);
    }
}
