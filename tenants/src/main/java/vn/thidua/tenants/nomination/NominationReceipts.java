package vn.thidua.tenants.nomination;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.rulebook.AwardInForce;
import vn.thidua.platform.rulebook.RulesInForce;
import vn.thidua.tenants.standard.JudgedStandard;

/**
 * Receives nominations with their dossiers, within the transaction of who sends them: from that day
 * on they are judged by what is in force then, and what the records tell is looked up anew.
 */
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
public class NominationReceipts {
    private final NominationRepository nominations;
    private final AwardReviews reviews;
    private final Candidacies candidacies;
    private final NominationStandards standards;
    private final Clock clock;

    NominationReceipts(
            NominationRepository nominations,
            AwardReviews reviews,
            Candidacies candidacies,
            NominationStandards standards,
            Clock clock) {
        this.nominations = nominations;
        this.reviews = reviews;
        this.candidacies = candidacies;
        this.standards = standards;
        this.clock = clock;
    }

    /** Receives it today, by these rules, as what they say of its award. */
    public Receipt receive(
            Scope scope, NominationId nomination, AwardInForce award, RulesInForce rules) {
        var row = nominations.list(scope.tenant(), List.of(nomination)).getFirst();
        var review = reviews.fetch(scope, row.reviewId());
        if (candidacies.isHeld(scope, row, review)) {
            return new Receipt.Held();
        }
        var judged = candidacies.judgedAnew(scope, row, review, award, rules);
        var unmet = judged.stream().filter(JudgedStandard::refuses).findFirst();
        if (unmet.isPresent()) {
            return new Receipt.Unmet(unmet.get());
        }
        var today = LocalDate.now(clock);
        var pinned = PinnedRules.written(rules.layers());
        if (nominations.receive(scope.tenant(), nomination, today, pinned) == 0) {
            return new Receipt.Settled();
        }
        standards.keep(scope, nomination, judged);
        return new Receipt.Received();
    }

    /** What came of it. */
    public sealed interface Receipt {
        /** It is judged by the rules of today. */
        record Received() implements Receipt {}

        /** It is withdrawn, declined or awarded. */
        record Settled() implements Receipt {}

        /** Something that is not settled holds them back; what it is, is not told. */
        record Held() implements Receipt {}

        /** The records show today that a standard is not met. */
        record Unmet(JudgedStandard standard) implements Receipt {}
    }
}
