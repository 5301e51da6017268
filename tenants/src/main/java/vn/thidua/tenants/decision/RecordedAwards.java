package vn.thidua.tenants.decision;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.rulebook.RulesInForce;
import vn.thidua.tenants.subject.Subject;

/** Holds what others confer against the rules of the day on which they did. */
final class RecordedAwards {
    private RecordedAwards() {}

    /** The place of the first that no rule knows for such a laureate, level and type. */
    static OptionalInt misfit(List<ConferredElsewhere> awards, RulesInForce rules) {
        return IntStream.range(0, awards.size())
                .filter(place -> !fits(awards.get(place), rules))
                .findFirst();
    }

    private static boolean fits(ConferredElsewhere conferred, RulesInForce rules) {
        var kind =
                conferred.laureate() instanceof Subject.OfPerson
                        ? SubjectKind.INDIVIDUAL
                        : SubjectKind.COLLECTIVE;
        return isOfType(conferred, rules)
                && fits(conferred.award(), conferred.level(), kind, rules);
    }

    private static boolean isOfType(ConferredElsewhere conferred, RulesInForce rules) {
        return conferred.type() == null
                || rules.award(conferred.award())
                        .filter(known -> known.award().types().contains(conferred.type()))
                        .isPresent();
    }

    /** Whether a rule knows the award for such a laureate at such a level. */
    static boolean fits(String award, AwardLevel level, SubjectKind kind, RulesInForce rules) {
        return rules.award(award)
                .filter(known -> known.award().levels().contains(level))
                .filter(known -> known.award().subjectKinds().contains(kind))
                .isPresent();
    }

    /** The lines that they become. */
    static List<LineEntry> entries(List<ConferredElsewhere> awards, RulesInForce rules) {
        return awards.stream().map(award -> entry(award, rules)).toList();
    }

    private static LineEntry entry(ConferredElsewhere conferred, RulesInForce rules) {
        var name = rules.award(conferred.award()).orElseThrow().award().name();
        return new LineEntry(
                null,
                conferred.award(),
                name,
                conferred.level(),
                conferred.laureate(),
                conferred.type());
    }
}
