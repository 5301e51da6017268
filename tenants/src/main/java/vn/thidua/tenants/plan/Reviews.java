package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.body.content.ReviewKind;
import vn.thidua.platform.publication.EndPlan;
import vn.thidua.platform.publication.Publications;
import vn.thidua.tenants.kind.KindScope;
import vn.thidua.tenants.plan.ReviewPlan.Answer;

/** The door through which plans in force come to their end: reviewed, closed and put away. */
@Singleton
@Transactional
public class Reviews {
    private final Plans reads;
    private final PlanLock lock;
    private final PlanRepository plans;
    private final ReviewRepository reviews;
    private final Publications publications;
    private final Audit audit;
    private final Clock clock;

    Reviews(
            Plans reads,
            PlanLock lock,
            PlanRepository plans,
            ReviewRepository reviews,
            Publications publications,
            Audit audit,
            Clock clock) {
        this.reads = reads;
        this.lock = lock;
        this.plans = plans;
        this.reviews = reviews;
        this.publications = publications;
        this.audit = audit;
        this.clock = clock;
    }

    /** The office notes an interim or the final review. */
    public Answer review(Scope scope, ReviewPlan command) {
        var plan = lock.takeToIssue(scope, command.plan());
        var refusal = refusal(scope, command, plan);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var review = command.review();
        reviews.insert(
                new ReviewRow(
                        scope.tenant(),
                        plan.id(),
                        review.kind(),
                        review.heldOn(),
                        review.note(),
                        clock.instant(),
                        scope.account()));
        var detail = Map.of("kind", review.kind().name(), "heldOn", review.heldOn().toString());
        audit.record(scope, "plan.review", Desk.SUBJECT, plan.id(), detail);
        return new Answer.Reviewed(reads.fetchPlan(scope, plan.id()));
    }

    private Optional<Answer> refusal(Scope scope, ReviewPlan command, PlanRow plan) {
        var review = command.review();
        var today = LocalDate.now(clock);
        if (plan.state() != PlanState.ISSUED) {
            return Optional.of(new Answer.NotNow(plan.standing()));
        }
        if (review.note().length() > ReviewPlan.NOTE_MAX) {
            return Optional.of(new Answer.NoteTooLong(ReviewPlan.NOTE_MAX));
        }
        if (review.heldOn().isAfter(today)) {
            return Optional.of(new Answer.DateToCome(today));
        }
        return reviews.list(scope.tenant(), plan.id()).stream()
                .map(ReviewRow::review)
                .filter(other -> isSame(other, review))
                .findFirst()
                .map(Answer.AlreadyReviewed::new);
    }

    private static boolean isSame(Review noted, Review review) {
        return noted.kind() == review.kind()
                && (review.kind() == ReviewKind.FINAL || noted.heldOn().equals(review.heldOn()));
    }

    /** The office closes a plan; a next version that is drafted must be issued or discarded. */
    public ClosePlan.Answer close(Scope scope, ClosePlan command) {
        var id = command.plan();
        var plan = lock.takeToIssue(scope, id);
        if (!moved(scope, plan, PlanState.ISSUED, PlanState.CLOSED)) {
            return new ClosePlan.Answer.NotNow(plan.standing());
        }
        audit.record(scope, "plan.close", Desk.SUBJECT, id, Map.of());
        if (plan.scope() == KindScope.AGENCY) {
            ended(publications.close(scope, new EndPlan(id)));
        }
        return new ClosePlan.Answer.Closed(reads.fetchPlan(scope, id));
    }

    /** The office puts a closed plan away: from then on it is read, and nothing else. */
    public ArchivePlan.Answer archive(Scope scope, ArchivePlan command) {
        var id = command.plan();
        var plan = lock.takeToIssue(scope, id);
        if (!moved(scope, plan, PlanState.CLOSED, PlanState.ARCHIVED)) {
            return new ArchivePlan.Answer.NotNow(plan.standing());
        }
        audit.record(scope, "plan.archive", Desk.SUBJECT, id, Map.of());
        if (plan.scope() == KindScope.AGENCY) {
            ended(publications.archive(scope, new EndPlan(id)));
        }
        return new ArchivePlan.Answer.Archived(reads.fetchPlan(scope, id));
    }

    private boolean moved(Scope scope, PlanRow plan, PlanState from, PlanState to) {
        var now = clock.instant();
        return plans.end(scope.tenant(), plan.id(), from, to, now, scope.account()) == 1;
    }

    private static void ended(EndPlan.Answer answer) {
        if (!(answer instanceof EndPlan.Answer.Ended)) {
            throw new IllegalStateException("a published plan stands elsewhere: " + answer);
        }
    }
}
