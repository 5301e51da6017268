package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.council.CarryOver;
import vn.thidua.tenants.council.Councils;

/** {@code Mutation.councilCarryOver}. */
@Singleton
final class CouncilCarryOver implements MutationField<CarryOver> {
    private final Councils councils;

    CouncilCarryOver(Councils councils) {
        this.councils = councils;
    }

    @Override
    public String name() {
        return "councilCarryOver";
    }

    @Override
    public Class<CarryOver> input() {
        return CarryOver.class;
    }

    @Override
    public Payload run(CarryOver input, CallerContext caller) {
        return switch (councils.carryOver(caller.scope(), input)) {
            case CarryOver.Answer.CarriedOver(var council, var _, var _) ->
                    caller.done("council", council);
            case CarryOver.Answer.NothingThere() ->
                    caller.refused(Code.NOTHING_THERE).at("input", "year");
            case CarryOver.Answer.NoLaterYear() ->
                    caller.refused(Code.NO_LATER_YEAR).at("input", "sinceOn");
            case CarryOver.Answer.YearHasOne(var year) ->
                    caller.refused(Code.YEAR_HAS_ONE, Integer.toString(year))
                            .at("input", "sinceOn");
            case CarryOver.Answer.NoChairLeft() ->
                    caller.refused(Code.NO_CHAIR_LEFT).at("input", "year");
            case CarryOver.Answer.DecisionUnfit(var max) ->
                    caller.refused(Code.DECISION_UNFIT, max).at("input", "decision");
        };
    }

    private enum Code {
        NO_CHAIR_LEFT,
        NOTHING_THERE,
        NO_LATER_YEAR,
        YEAR_HAS_ONE,
        DECISION_UNFIT
    }
}
