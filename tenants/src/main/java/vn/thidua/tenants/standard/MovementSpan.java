package vn.thidua.tenants.standard;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.HeaderField;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.body.content.LaunchingAuthority;
import vn.thidua.platform.body.content.Movement;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.value.Period;
import vn.thidua.platform.rulebook.rule.AwardCondition;
import vn.thidua.tenants.plan.EffectivePlan;

/**
 * How long the movement of a plan lasts and who launched it, as the plan says.
 *
 * @param years how many calendar years it touches; absent where the plan does not say
 * @param launcher absent where the plan does not say
 * @param launchedBy the same in the words of the plan; empty where it does not say
 * @param isReviewed whether it is the occasion of an interim or final review
 */
record MovementSpan(
        @Nullable Integer years,
        @Nullable LaunchingAuthority launcher,
        String launchedBy,
        boolean isReviewed) {
    private static final String UNSAID = "–";

    static MovementSpan of(Candidate candidate) {
        var plan = candidate.plan();
        var main =
                plan.contents(Section.MOVEMENTS, Movement.class).filter(Movement::main).findFirst();
        var stage = candidate.stage();
        return new MovementSpan(
                main.map(Movement::period)
                        .or(() -> period(plan))
                        .map(MovementSpan::years)
                        .orElse(null),
                main.map(Movement::launchingAuthority).orElse(null),
                main.map(Movement::launchedBy).orElse(UNSAID),
                stage == AwardStage.INTERIM || stage == AwardStage.FINAL);
    }

    private static Optional<Period> period(EffectivePlan plan) {
        return plan.found().of(HeaderField.PERIOD).effective().map(Period.class::cast);
    }

    /** Its first and its last year count as whole ones. */
    private static @Nullable Integer years(Period period) {
        return period.start() == null || period.end() == null
                ? null
                : period.end().last().getYear() - period.start().first().getYear() + 1;
    }

    StandardFinding answer(AwardCondition.MovementLasts asked) {
        return StandardFinding.of(
                FindingKind.MOVEMENT_LASTS,
                standing(asked),
                asked.years(),
                years == null ? UNSAID : years,
                launchedBy);
    }

    private StandardAnswer standing(AwardCondition.MovementLasts asked) {
        var byOthers =
                asked.launchedByPrimeMinister()
                        && launcher != null
                        && launcher != LaunchingAuthority.PRIME_MINISTER;
        if (!isReviewed || byOthers || years != null && years < asked.years()) {
            return StandardAnswer.UNMET;
        }
        return years == null || asked.launchedByPrimeMinister() && launcher == null
                ? StandardAnswer.FOR_PEOPLE
                : StandardAnswer.MET;
    }
}
