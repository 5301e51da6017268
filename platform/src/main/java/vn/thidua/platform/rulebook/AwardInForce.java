package vn.thidua.platform.rulebook;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.rulebook.rule.AwardRule;

/**
 * An award as it can be conferred on a day, with all that the instruments ask for it together.
 *
 * @param from the version that provides for it
 * @param vote the strictest vote that any of them asks for; absent if none does
 */
public record AwardInForce(
        AwardRule award,
        RuleSetVersion from,
        InForce.@Nullable Vote vote,
        List<InForce.Standard> standards,
        List<InForce.Paper> papers,
        List<InForce.Bonus> bonuses) {
    public AwardInForce {
        standards = List.copyOf(standards);
        papers = List.copyOf(papers);
        bonuses = List.copyOf(bonuses);
    }

    /** The bonus of a person or collective; none if no instrument provides for one. */
    public Optional<InForce.Bonus> bonus(SubjectKind subject) {
        return bonuses.stream().filter(b -> b.rule().subjectKind() == subject).findFirst();
    }
}
