package vn.thidua.tenants.standard;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.rulebook.rule.CommendationType;
import vn.thidua.platform.rulebook.rule.DisciplinaryAction;
import vn.thidua.tenants.plan.EffectivePlan;
import vn.thidua.tenants.subject.Subject;

/**
 * Who is to be held against standards, and on which occasion.
 *
 * @param plan the plan under which they are nominated
 * @param type for what they would be awarded; absent for titles
 * @param sanctions those of the year, theirs or of anybody in the collective
 * @param standing what they are nominated by already; absent where they are judged at first
 */
public record Candidate(
        Subject subject,
        SubjectKind kind,
        EffectivePlan plan,
        AwardStage stage,
        int year,
        AwardLevel level,
        @Nullable CommendationType type,
        Set<DisciplinaryAction> sanctions,
        @Nullable StandingNominationId standing) {
    public Candidate {
        sanctions = Set.copyOf(sanctions);
    }
}
