package vn.thidua.tenants.council;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.rulebook.rule.EffectScope;
import vn.thidua.platform.submission.SubmittedNominationId;
import vn.thidua.tenants.evidence.InitiativeId;
import vn.thidua.tenants.nomination.NominationId;

@MappedEntity("council_item")
record ItemRow(
        TenantId tenantId,
        @Id CouncilSessionId sessionId,
        MatterId matterId,
        MatterKind matterKind,
        @Nullable EffectScope effectScope,
        int ordinal,
        @Nullable CouncilOutcome outcome,
        @Nullable Boolean live,
        boolean preferred,
        boolean takenOff) {
    static ItemRow of(SessionRow session, AgendaEntry entry, int ordinal) {
        return new ItemRow(
                session.tenantId(),
                session.id(),
                entry.id(),
                kind(entry),
                entry instanceof AgendaEntry.OfInitiative(_, var effectScope) ? effectScope : null,
                ordinal,
                null,
                true,
                false,
                false);
    }

    private static MatterKind kind(AgendaEntry entry) {
        return switch (entry) {
            case AgendaEntry.OfNomination _ -> MatterKind.NOMINATION;
            case AgendaEntry.OfInitiative _ -> MatterKind.INITIATIVE;
            case AgendaEntry.OfSubmitted _ -> MatterKind.SUBMITTED;
        };
    }

    AgendaItem with(List<CouncilBallot> ballots) {
        return new AgendaItem(
                sessionId,
                matterId,
                matterKind == MatterKind.NOMINATION ? new NominationId(matterId.value()) : null,
                matterKind == MatterKind.SUBMITTED
                        ? new SubmittedNominationId(matterId.value())
                        : null,
                matterKind == MatterKind.INITIATIVE ? new InitiativeId(matterId.value()) : null,
                effectScope,
                outcome,
                takenOff,
                ballots);
    }
}
