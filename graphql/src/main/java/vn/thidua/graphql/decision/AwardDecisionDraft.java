package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.decision.DecisionDesk;
import vn.thidua.tenants.decision.DraftDecision;

/** {@code Mutation.awardDecisionDraft}. */
@Singleton
final class AwardDecisionDraft implements MutationField<DraftDecision> {
    private final DecisionDesk desk;

    AwardDecisionDraft(DecisionDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "awardDecisionDraft";
    }

    @Override
    public Class<DraftDecision> input() {
        return DraftDecision.class;
    }

    @Override
    public Payload run(DraftDecision input, CallerContext caller) {
        return switch (desk.draft(caller.scope(), input)) {
            case DraftDecision.Answer.Drafted(var decision) -> caller.done("decision", decision);
            case DraftDecision.Answer.TitleUnfit(var max) ->
                    caller.refused(Code.TITLE_UNFIT, max).at("input", "title");
            case DraftDecision.Answer.YearOutOfRange(var min, var max) ->
                    caller.refused(
                                    Code.YEAR_OUT_OF_RANGE,
                                    Integer.toString(min),
                                    Integer.toString(max))
                            .at("input", "year");
        };
    }

    private enum Code {
        TITLE_UNFIT,
        YEAR_OUT_OF_RANGE
    }
}
