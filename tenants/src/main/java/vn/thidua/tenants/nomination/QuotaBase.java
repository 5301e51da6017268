package vn.thidua.tenants.nomination;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.EmployeeCategory;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.tenants.nomination.QuotaFrameRepository.BaseLine;
import vn.thidua.tenants.unit.UnitId;

/**
 * Out of whom quotas are taken: the heads of a unit right under the agency, or of all of them.
 *
 * @param unit absent for the whole agency
 */
record QuotaBase(@Nullable UnitId unit, List<BaseLine> lines) {
    QuotaBase {
        lines = List.copyOf(lines);
    }

    static QuotaBase of(BaseLine line) {
        return new QuotaBase(line.unitId(), List.of(line));
    }

    static QuotaBase whole(Collection<BaseLine> lines) {
        return new QuotaBase(null, List.copyOf(lines));
    }

    /** How many of a kind there were; people and collectives together where it is absent. */
    int count(@Nullable SubjectKind kind, Set<EmployeeCategory> categories) {
        var collectives =
                kind == SubjectKind.INDIVIDUAL
                        ? 0
                        : lines.stream().mapToInt(BaseLine::collectives).sum();
        var people =
                kind == SubjectKind.COLLECTIVE
                        ? 0
                        : categories.stream().mapToInt(this::people).sum();
        return collectives + people;
    }

    private int people(EmployeeCategory category) {
        return lines.stream()
                .mapToInt(
                        line ->
                                switch (category) {
                                    case CADRE -> line.cadres();
                                    case CIVIL_SERVANT -> line.civilServants();
                                    case PUBLIC_EMPLOYEE -> line.publicEmployees();
                                    case CONTRACT_EMPLOYEE -> line.contractEmployees();
                                })
                .sum();
    }
}
