package vn.thidua.tenants.nomination;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.body.content.DueKind;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rulebook.InForce;
import vn.thidua.platform.rulebook.Rulebook;
import vn.thidua.platform.rulebook.quota.QuotaRule;
import vn.thidua.tenants.plan.EffectivePlans;
import vn.thidua.tenants.unit.StructureLock;

/** The door of the office that opens and closes reviews of awards, and of who looks at them. */
@Singleton
@Transactional
public class AwardReviews {
    /** The kind of thing that refusals speak of. */
    static final String REVIEW = "award review";

    private static final String NEWEST = "award-review.newest";
    private static final AwardReviewId AFTER_ALL = new AwardReviewId(new UUID(-1L, -1L));
    private static final int YEAR_MIN = 2000;
    private static final int YEAR_MAX = 2099;

    private final AwardReviewRepository reviews;
    private final QuotaFrameRepository frames;
    private final EffectivePlans plans;
    private final Rulebook rulebook;
    private final StructureLock lock;
    private final Audit audit;
    private final Clock clock;

    AwardReviews(
            AwardReviewRepository reviews,
            QuotaFrameRepository frames,
            EffectivePlans plans,
            Rulebook rulebook,
            StructureLock lock,
            Audit audit,
            Clock clock) {
        this.reviews = reviews;
        this.frames = frames;
        this.plans = plans;
        this.rulebook = rulebook;
        this.lock = lock;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens a review; the quotas of the plan are reckoned now and stay as they are. */
    public OpenAwardReview.Answer open(Scope scope, OpenAwardReview command) {
        scope.require(Permission.REVIEW_AWARDS);
        var call = plans.find(scope, command.plan()).map(AwardCall::of).orElse(null);
        if (call == null || !call.plan().isInForce()) {
            return new OpenAwardReview.Answer.PlanNotInForce();
        }
        if (!inRange(command)) {
            return new OpenAwardReview.Answer.OutOfRange(AwardReview.TURN_MAX);
        }
        if (command.isAdHocAndBound()) {
            return new OpenAwardReview.Answer.AdHocBound();
        }
        var deadlines = call.plan().deadlines(DueKind.DOSSIER);
        if (command.wave() != null && !deadlines.hasWave(command.wave())) {
            return new OpenAwardReview.Answer.WaveUnknown(deadlines.waves());
        }
        if (command.countedOn().isAfter(LocalDate.now(clock))) {
            return new OpenAwardReview.Answer.DayToCome();
        }
        lock.take(scope); // Units, heads and reviews stand still while quotas are reckoned.
        var stage = command.stage().name();
        var turn = command.turn();
        if (reviews.countAlike(scope.tenant(), command.plan(), stage, command.year(), turn) > 0) {
            return new OpenAwardReview.Answer.OpenedBefore();
        }
        var row = row(scope, command, call.plan().version());
        reviews.insert(row);
        freeze(scope, row, call);
        var detail = Map.of("stage", stage, "year", Integer.toString(command.year()));
        audit.record(scope, "awardReview.open", "AwardReview", row.id(), detail);
        return new OpenAwardReview.Answer.Opened(row.review());
    }

    private static boolean inRange(OpenAwardReview command) {
        return command.year() >= YEAR_MIN
                && command.year() <= YEAR_MAX
                && command.turn() >= 1
                && command.turn() <= AwardReview.TURN_MAX;
    }

    private AwardReviewRow row(Scope scope, OpenAwardReview command, int version) {
        return new AwardReviewRow(
                scope.tenant(),
                AwardReviewId.next(),
                command.plan(),
                version,
                command.stage(),
                command.year(),
                command.turn(),
                command.wave(),
                command.countedOn(),
                command.registeredOnly(),
                AwardReviewState.OPEN,
                clock.instant(),
                scope.account());
    }

    private void freeze(Scope scope, AwardReviewRow review, AwardCall call) {
        var rules = rulebook.inForce(scope, scope.agency(), LocalDate.now(clock));
        var policies = rules.quotaPolicies().stream().map(InForce.Policy::rule).toList();
        var bases = frames.bases(scope.tenant(), review.countedOn());
        var freezing = new Freezing(scope.tenant(), review.id(), policies, bases);
        var rows = freezing.frames(call, review.stage());
        if (!rows.isEmpty()) {
            frames.insertAll(rows);
        }
    }

    /** Takes no nominations any more. */
    public ChangeReview.Answer close(Scope scope, ChangeReview command) {
        return change(
                scope, command.review(), AwardReviewState.OPEN, AwardReviewState.CLOSED, "close");
    }

    /** Takes nominations again. */
    public ChangeReview.Answer reopen(Scope scope, ChangeReview command) {
        return change(
                scope, command.review(), AwardReviewState.CLOSED, AwardReviewState.OPEN, "reopen");
    }

    private ChangeReview.Answer change(
            Scope scope,
            AwardReviewId review,
            AwardReviewState from,
            AwardReviewState to,
            String verb) {
        scope.require(Permission.REVIEW_AWARDS);
        lock(scope, review);
        if (reviews.change(scope.tenant(), review, from, to) == 0) {
            return new ChangeReview.Answer.IsSoAlready();
        }
        audit.record(scope, "awardReview." + verb, "AwardReview", review, Map.of());
        return new ChangeReview.Answer.Changed(fetch(scope, review));
    }

    /** Hands a number out. */
    public AllocateQuota.Answer allocate(Scope scope, AllocateQuota command) {
        scope.require(Permission.REVIEW_AWARDS);
        lock(scope, command.review());
        var document = command.document().strip();
        if (command.most() < 0
                || command.most() > AllocateQuota.MOST_MAX
                || document.isEmpty()
                || document.length() > AllocateQuota.DOCUMENT_MAX) {
            return new AllocateQuota.Answer.OutOfBounds(
                    AllocateQuota.MOST_MAX, AllocateQuota.DOCUMENT_MAX);
        }
        var frame =
                frames.list(scope.tenant(), List.of(command.review())).stream()
                        .filter(line -> line.ordinal() == command.ordinal())
                        .filter(line -> line.rule() == QuotaRule.ALLOCATED)
                        .findFirst();
        if (frame.isEmpty()) {
            return new AllocateQuota.Answer.NotAllocated();
        }
        if (frame.get().used() > command.most()) {
            return new AllocateQuota.Answer.UsedAlready(frame.get().used());
        }
        var review = command.review();
        frames.allocate(scope.tenant(), review, command.ordinal(), command.most(), document);
        var detail = Map.of("most", Integer.toString(command.most()), "document", document);
        audit.record(scope, "quota.allocate", "AwardReview", review, detail);
        return new AllocateQuota.Answer.Allocated(fetch(scope, review));
    }

    /**
     * The review.
     *
     * @throws NotVisible if the agency has none such
     */
    public AwardReview fetch(Scope scope, AwardReviewId review) {
        return findAll(scope, List.of(review)).stream()
                .findFirst()
                .orElseThrow(() -> new NotVisible(REVIEW));
    }

    /** Those of these reviews that the agency has, in no order. */
    public List<AwardReview> findAll(Scope scope, Collection<AwardReviewId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty()
                ? List.of()
                : reviews.list(scope.tenant(), wanted).stream()
                        .map(AwardReviewRow::review)
                        .toList();
    }

    /** The agency's reviews, the newest first; of one plan, or of all. */
    public Page<AwardReview> list(Scope scope, @Nullable PlanId plan, PageRequest page) {
        scope.require(Permission.READ);
        var before = page.cursor(NEWEST, 1).map(at -> new AwardReviewId(at.id(0)));
        var rows = reviews.search(scope.tenant(), plan, before.orElse(AFTER_ALL), page.limit());
        return Page.of(rows, page, row -> Cursor.of(NEWEST, row.id().value()))
                .map(AwardReviewRow::review);
    }

    /** What the quotas of these reviews allow, and how much of it is used. */
    public Map<AwardReviewId, List<QuotaFrame>> quotas(
            Scope scope, Collection<AwardReviewId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty()
                ? Map.of()
                : frames.list(scope.tenant(), wanted).stream()
                        .map(QuotaFrameRepository.FrameLine::frame)
                        .collect(Collectors.groupingBy(QuotaFrame::review));
    }

    /**
     * The review, held with those of the same plan and year so that nobody else nominates in them
     * meanwhile.
     */
    AwardReviewRow lockYear(Scope scope, AwardReviewId review) {
        var alike = reviews.listAlike(scope.tenant(), review);
        return reviews.lockAll(scope.tenant(), alike).stream()
                .filter(row -> row.id().equals(review))
                .findFirst()
                .orElseThrow(() -> new NotVisible(REVIEW));
    }

    /**
     * The review, held so that nobody opens or closes it until the transaction ends.
     *
     * @throws NotVisible if the agency has none such
     */
    public AwardReview hold(Scope scope, AwardReviewId review) {
        scope.require(Permission.REVIEW_AWARDS);
        return lock(scope, review).review();
    }

    /** The review, held so that nobody else nominates meanwhile. */
    AwardReviewRow lock(Scope scope, AwardReviewId review) {
        return reviews.lock(scope.tenant(), review).orElseThrow(() -> new NotVisible(REVIEW));
    }
}
