package vn.thidua.platform.publication;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.platform.body.BodyCodec;

/** Keeps the words of plans that were published before words were kept. */
@Singleton
class SearchCatchUp {
    /** Before all plans. */
    static final PlanId BEGINNING = new PlanId(new UUID(0L, 0L));

    private final WordRepository rows;
    private final SearchedWords words;
    private final BodyCodec codec;

    SearchCatchUp(WordRepository rows, SearchedWords words, BodyCodec codec) {
        this.rows = rows;
        this.words = words;
        this.codec = codec;
    }

    /** Reads over so many plans at most, beginning after this one, and tells the last of them. */
    @Transactional
    Optional<PlanId> goOn(PlanId after, int plansMax) {
        var plans = rows.lockUnsearched(after, plansMax);
        if (plans.isEmpty()) {
            return Optional.empty();
        }
        // Read once more: another server may have kept the words while this one waited.
        for (var plan : rows.listUnsearched(plans)) {
            words.insert(plan.id(), plan.orderedOn(), plan.heading(), items(plan));
        }
        return Optional.of(plans.getLast());
    }

    /** Where a tenant was imported, of plans that it may not read only the heading is there. */
    private List<PlanText> items(UnsearchedRow plan) {
        return plan.body().length == 0 ? List.of() : PlanText.of(codec.read(plan.body()));
    }
}
