package vn.thidua.graphql.council;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.infra.id.Id;
import vn.thidua.tenants.council.AgendaEntry;
import vn.thidua.tenants.council.MatterId;
import vn.thidua.tenants.evidence.InitiativeId;
import vn.thidua.tenants.nomination.NominationId;

/** What a council votes on as clients name it: nominations, or initiatives. */
final class MatterInput {
    private MatterInput() {}

    static Set<MatterId> of(
            Collection<NominationId> nominations, Collection<InitiativeId> initiatives) {
        return Stream.<Id>concat(nominations.stream(), initiatives.stream())
                .map(MatterId::of)
                .collect(Collectors.toSet());
    }

    static List<AgendaEntry> agenda(
            List<NominationId> nominations, List<AgendaEntry.OfInitiative> initiatives) {
        return Stream.<AgendaEntry>concat(
                        nominations.stream().map(AgendaEntry.OfNomination::new),
                        initiatives.stream())
                .toList();
    }

    /** The field of the input that names them. */
    static String place(Collection<?> initiatives) {
        return initiatives.isEmpty() ? "nominations" : "initiatives";
    }
}
