package vn.thidua.tenants.kind;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.platform.access.NotVisible;

/** Whether a definition fits among the other kinds of the agency. */
final class KindPlaces {
    private KindPlaces() {}

    /**
     * All that is wrong with a definition, by itself and with regard to the kinds it stands under.
     *
     * @throws NotVisible if it stands under a kind that the agency does not have
     */
    static List<KindFault> faults(KindDefinition definition, List<PlanKind> kinds) {
        var faults = new ArrayList<>(definition.faults());
        for (var id : definition.under()) {
            var above =
                    kinds.stream()
                            .filter(kind -> kind.id().equals(id))
                            .findFirst()
                            .orElseThrow(() -> new NotVisible("plan kind"));
            if (above.definition().scope() == KindScope.UNIT) {
                faults.add(KindFault.STANDS_UNDER_UNIT_PLAN);
            }
        }
        return faults.stream().distinct().toList();
    }
}
