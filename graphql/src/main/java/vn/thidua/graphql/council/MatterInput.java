package vn.thidua.graphql.council;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.infra.id.Id;
import vn.thidua.platform.submission.SubmittedNominationId;
import vn.thidua.tenants.council.AgendaEntry;
import vn.thidua.tenants.council.MatterId;
import vn.thidua.tenants.evidence.InitiativeId;
import vn.thidua.tenants.nomination.NominationId;

/** What a council votes on as clients name it: nominations, its own or from below; initiatives. */
final class MatterInput {
    private MatterInput() {}

    static Set<MatterId> of(
            Collection<NominationId> nominations,
            Collection<SubmittedNominationId> submitted,
            Collection<InitiativeId> initiatives) {
        return Stream.<Collection<? extends Id>>of(nominations, submitted, initiatives)
                .flatMap(Collection::stream)
                .map(MatterId::of)
                .collect(Collectors.toSet());
    }

    static List<AgendaEntry> agenda(
            List<NominationId> nominations,
            List<SubmittedNominationId> submitted,
            List<AgendaEntry.OfInitiative> initiatives) {
        var agenda = new ArrayList<AgendaEntry>();
        nominations.stream().map(AgendaEntry.OfNomination::new).forEach(agenda::add);
        submitted.stream().map(AgendaEntry.OfSubmitted::new).forEach(agenda::add);
        agenda.addAll(initiatives);
        return agenda;
    }

    /** The first field of the input that names any; the first of all where none does. */
    static String place(
            Collection<?> nominations, Collection<?> submitted, Collection<?> initiatives) {
        if (!nominations.isEmpty() || (submitted.isEmpty() && initiatives.isEmpty())) {
            return "nominations";
        }
        return submitted.isEmpty() ? "initiatives" : "submitted";
    }
}
