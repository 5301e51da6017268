package vn.thidua.tenants.nomination;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.platform.access.Scope;

/**
 * What becomes of nominations, within the transaction of the council or the decision that says so.
 * Each tells how many it has changed: fewer than were named have gone another way meanwhile, and
 * the caller has to take back what it did.
 */
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
public class NominationOutcomes {
    private final NominationRepository nominations;
    private final AwardReviewRepository reviews;
    private final NominationTallies tallies;
    private final Clock clock;

    NominationOutcomes(
            NominationRepository nominations,
            AwardReviewRepository reviews,
            NominationTallies tallies,
            Clock clock) {
        this.nominations = nominations;
        this.reviews = reviews;
        this.tallies = tallies;
        this.clock = clock;
    }

    /**
     * These nominations, held so that nobody changes them until the transaction ends; their reviews
     * are held first, as whoever withdraws one does.
     */
    public List<Nomination> hold(Scope scope, Collection<NominationId> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        var reviewed =
                nominations.list(scope.tenant(), wanted).stream()
                        .map(NominationRow::reviewId)
                        .collect(Collectors.toSet());
        if (!reviewed.isEmpty()) {
            reviews.lockAll(scope.tenant(), reviewed);
        }
        return nominations.lockAll(scope.tenant(), wanted).stream()
                .map(NominationRow::nomination)
                .toList();
    }

    /** The council has voted for these. */
    public int endorse(Scope scope, Collection<NominationId> voted) {
        return voted.isEmpty()
                ? 0
                : counted(
                        scope, voted, nominations.endorse(scope.tenant(), voted, clock.instant()));
    }

    /** The council has not voted for these, or others came before them: their places are free. */
    public int decline(Scope scope, Collection<NominationId> voted) {
        return voted.isEmpty() ? 0 : nominations.decline(scope.tenant(), voted);
    }

    /** A decision confers the awards of these. */
    public int award(Scope scope, Collection<NominationId> decided) {
        return decided.isEmpty()
                ? 0
                : counted(scope, decided, nominations.award(scope.tenant(), decided));
    }

    /** The decision on these is taken back: they stand as they did before it. */
    public int unaward(Scope scope, Collection<NominationId> decided) {
        return decided.isEmpty()
                ? 0
                : counted(scope, decided, nominations.unaward(scope.tenant(), decided));
    }

    private int counted(Scope scope, Collection<NominationId> named, int changed) {
        if (changed > 0) {
            tallies.restate(scope, named);
        }
        return changed;
    }
}
