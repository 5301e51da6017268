package vn.thidua.tenants.nomination;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.rulebook.EarlierRules;
import vn.thidua.platform.rulebook.InForce;
import vn.thidua.platform.rulebook.PinnedVersion;
import vn.thidua.platform.rulebook.rule.PreferenceRule;
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
    private final EarlierRules rules;
    private final Clock clock;

    Preferences(PreferenceRepository nominees, EarlierRules rules, Clock clock) {
        this.nominees = nominees;
        this.rules = rules;
        this.clock = clock;
    }

    /** Why these nominees are preferred, as they stand today, by what they are judged by. */
    public Map<NominationId, List<Preference>> of(Scope scope, Collection<NominationId> wanted) {
        scope.require(Permission.READ);
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var rows = nominees.list(scope.tenant(), wanted);
        var women = women(scope, rows);
        var pinned = new PinnedAwards(scope, rules);
        return rows.stream()
                .collect(Collectors.toMap(NomineeRow::id, row -> told(row, pinned, women)));
    }

    private static List<Preference> told(
            NomineeRow row, PinnedAwards pinned, Map<UnitId, WomenLine> women) {
        var pins = PinnedVersion.read(row.rules());
        return pinned.rules(row.deciderId(), row.receivedOn(), pins).preferences().stream()
                .map(InForce.Preference::rule)
                .filter(rule -> isFor(row, rule, women))
                .map(Preference::of)
                .toList();
    }

    private static boolean isFor(
            NomineeRow row, PreferenceRule rule, Map<UnitId, WomenLine> women) {
        return switch (rule.preference()) {
            case DIRECT_WORKER -> Boolean.TRUE.equals(row.isDirectWorker());
            case WOMAN -> row.sex() == Sex.FEMALE;
            case MOSTLY_WOMEN ->
                    Optional.ofNullable(row.collectiveId())
                            .map(women::get)
                            .filter(line -> line.reach(rule))
                            .isPresent();
        };
    }

    private Map<UnitId, WomenLine> women(Scope scope, List<NomineeRow> rows) {
        var units =
                rows.stream()
                        .map(NomineeRow::collectiveId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return units.isEmpty()
                ? Map.of()
                : nominees.women(scope.tenant(), units, LocalDate.now(clock)).stream()
                        .collect(Collectors.toMap(WomenLine::unitId, Function.identity()));
    }
}
