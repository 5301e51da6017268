package vn.thidua.tenants.nomination;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.nomination.PreferenceRepository.NomineeRow;
import vn.thidua.tenants.nomination.PreferenceRepository.WomenLine;
import vn.thidua.tenants.person.Sex;
import vn.thidua.tenants.unit.UnitId;

/**
 * The door of who asks whom the law prefers among those of equal merit. That is for people to
 * judge: the same number of votes is not the same merit, so that nothing here parts anybody.
 */
@Singleton
@Transactional
public class Preferences {
    private final PreferenceRepository nominees;
    private final Clock clock;

    Preferences(PreferenceRepository nominees, Clock clock) {
        this.nominees = nominees;
        this.clock = clock;
    }

    /** Why these nominees are preferred, as they stand today; nothing of those who are not. */
    public Map<NominationId, List<Preference>> of(Scope scope, Collection<NominationId> wanted) {
        scope.require(Permission.READ);
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var rows = nominees.list(scope.tenant(), wanted);
        var mostlyWomen = mostlyWomen(scope, rows);
        return rows.stream()
                .collect(Collectors.toMap(NomineeRow::id, row -> told(row, mostlyWomen)));
    }

    private static List<Preference> told(NomineeRow row, Set<UnitId> mostlyWomen) {
        var kinds = EnumSet.noneOf(PreferenceKind.class);
        if (Boolean.TRUE.equals(row.isDirectWorker())) {
            kinds.add(PreferenceKind.DIRECT_WORKER);
        }
        if (row.sex() == Sex.FEMALE) {
            kinds.add(PreferenceKind.WOMAN);
        }
        if (row.collectiveId() != null && mostlyWomen.contains(row.collectiveId())) {
            kinds.add(PreferenceKind.MOSTLY_WOMEN);
        }
        return kinds.stream()
                .filter(kind -> kind.holdsOn(row.receivedOn()))
                .map(Preference::new)
                .toList();
    }

    private Set<UnitId> mostlyWomen(Scope scope, List<NomineeRow> rows) {
        var units =
                rows.stream()
                        .map(NomineeRow::collectiveId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return units.isEmpty()
                ? Set.of()
                : nominees.women(scope.tenant(), units, LocalDate.now(clock)).stream()
                        .filter(WomenLine::areMost)
                        .map(WomenLine::unitId)
                        .collect(Collectors.toSet());
    }
}
