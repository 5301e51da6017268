package vn.thidua.tenants.decision;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.rulebook.Bonuses;
import vn.thidua.platform.rulebook.ConferredAward;
import vn.thidua.platform.rulebook.Rulebook;
import vn.thidua.tenants.subject.SubjectId;

/** Reckons what goes with the lines of a decision: all that one laureate gets in it together. */
@Singleton
class LineBonuses {
    private final Bonuses bonuses;
    private final Rulebook rulebook;

    LineBonuses(Bonuses bonuses, Rulebook rulebook) {
        this.bonuses = bonuses;
        this.rulebook = rulebook;
    }

    /** The lines as they are conferred on a day, by the rules and the base salary of that day. */
    List<AwardLineRow> reckon(Scope scope, int year, LocalDate day, List<AwardLineRow> lines) {
        var rules = rulebook.inForce(scope, scope.agency(), day);
        Map<SubjectId, List<AwardLineRow>> byLaureate = new LinkedHashMap<>();
        for (var line : lines) {
            byLaureate.computeIfAbsent(line.laureate().id(), _ -> new ArrayList<>()).add(line);
        }
        var conferred = new ArrayList<AwardLineRow>();
        for (var together : byLaureate.values()) {
            var awards =
                    together.stream()
                            .map(line -> new ConferredAward(line.award(), Integer.toString(year)))
                            .toList();
            var kind = together.getFirst().subjectKind();
            var reckoned = bonuses.reckon(scope, rules, kind, awards);
            for (var i = 0; i < together.size(); i++) {
                conferred.add(together.get(i).conferred(day, reckoned.get(i)));
            }
        }
        return conferred;
    }
}
