package vn.thidua.tenants.dossier;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.tenants.nomination.NominationId;

/** Moves dossiers, one at a time, and keeps who did it. */
@Singleton
class DossierBook {
    private final DossierRepository dossiers;
    private final DossierStepRepository steps;
    private final Audit audit;
    private final Clock clock;

    DossierBook(DossierRepository dossiers, DossierStepRepository steps, Audit audit, Clock clock) {
        this.dossiers = dossiers;
        this.steps = steps;
        this.audit = audit;
        this.clock = clock;
    }

    /** The dossier, begun if it was not, and held until the end of the transaction. */
    DossierRow hold(Scope scope, NominationId nomination) {
        dossiers.begin(scope.tenant(), nomination);
        return dossiers.lock(scope.tenant(), nomination)
                .orElseThrow(() -> new NotVisible("nomination"));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Where a dossier goes. */
    record Move(
            DossierAction action,
            DossierState to,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate answerDueOn,
            @Nullable String lateReason,
            @Nullable String reason) {}

    /** A dossier that is held goes there. */
    void move(Scope scope, DossierRow held, Move move) {
        var id = held.nominationId();
        dossiers.move(
                scope.tenant(),
                id,
                held.steps(),
                move.to(),
                move.sentOn(),
                move.answerDueOn(),
                move.lateReason(),
                move.reason());
        var why = move.reason() == null ? move.lateReason() : move.reason();
        steps.insert(
                new DossierStep(
                        scope.tenant(),
                        id,
                        held.steps() + 1,
                        move.action(),
                        why,
                        clock.instant(),
                        scope.account()));
        var verb = move.action().name().toLowerCase(Locale.ROOT);
        audit.record(scope, "dossier." + verb, "Nomination", id, Map.of());
    }
}
