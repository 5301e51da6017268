package vn.thidua.tenants.nomination;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.AwardScheme;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.body.content.Quota;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.inheritance.Provenance;
import vn.thidua.platform.body.inheritance.SourceKind;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.rulebook.rule.AwardRule;
import vn.thidua.tenants.plan.EffectivePlan;

/**
 * What a plan in force says of awards, what it takes over included.
 *
 * @param schemes the awards that it holds out; empty where it is silent
 * @param quotas by the items that set them
 * @param quotasFromAbove whether a superior's plan sets the quotas, so that the agency is one of
 *     the units that they are for
 */
public record AwardCall(
        EffectivePlan plan,
        List<AwardScheme> schemes,
        Map<ItemKey, Quota> quotas,
        boolean quotasFromAbove) {
    public AwardCall {
        schemes = List.copyOf(schemes);
        quotas = Map.copyOf(quotas);
    }

    static AwardCall of(EffectivePlan plan) {
        var quotas =
                plan.items(Section.QUOTAS).stream()
                        .filter(item -> item.content() instanceof Quota)
                        .collect(toMap(PlanItem::key, item -> (Quota) item.content()));
        var fromAbove =
                plan.plan().under() == null
                        && plan.found().of(Section.QUOTAS)
                                instanceof Provenance.Inherited<List<PlanItem>>(var _, var source)
                        && source.sourceKind() == SourceKind.PARENT_PLAN;
        return new AwardCall(
                plan, plan.contents(Section.AWARDS, AwardScheme.class).toList(), quotas, fromAbove);
    }

    /**
     * Whether the plan holds this award out at a stage; one that names none leaves them open. What
     * nobody could foresee is open where the plan does not speak of it.
     */
    public boolean holdsOut(AwardRule award, AwardLevel level, AwardStage stage) {
        var said =
                stage == AwardStage.AD_HOC
                        ? schemes.stream().filter(one -> one.stages().contains(stage)).toList()
                        : schemes;
        return said.isEmpty()
                || said.stream().anyMatch(scheme -> fits(scheme, award, level, stage));
    }

    private static boolean fits(
            AwardScheme scheme, AwardRule award, AwardLevel level, AwardStage stage) {
        var same =
                scheme.form() == null
                        ? scheme.awardKind() == award.awardKind()
                        : scheme.form() == award.form();
        return same
                && (scheme.level() == null || scheme.level() == level)
                && (scheme.stages().isEmpty() || scheme.stages().contains(stage));
    }
}
