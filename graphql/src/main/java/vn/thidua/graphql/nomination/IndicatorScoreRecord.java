package vn.thidua.graphql.nomination;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.standard.IndicatorScores;
import vn.thidua.tenants.standard.RecordScore;

/** {@code Mutation.indicatorScoreRecord}. */
@Singleton
final class IndicatorScoreRecord implements MutationField<RecordScore> {
    private final IndicatorScores scores;

    IndicatorScoreRecord(IndicatorScores scores) {
        this.scores = scores;
    }

    @Override
    public String name() {
        return "indicatorScoreRecord";
    }

    @Override
    public Class<RecordScore> input() {
        return RecordScore.class;
    }

    @Override
    public Payload run(RecordScore input, CallerContext caller) {
        return switch (scores.record(caller.scope(), input)) {
            case RecordScore.Answer.Recorded(var score) -> caller.done("score", score);
            case RecordScore.Answer.IndicatorUnfit(var max) ->
                    caller.refused(Code.INDICATOR_UNFIT, max).at("input", "indicator");
            case RecordScore.Answer.DocumentUnfit(var max) ->
                    caller.refused(Code.DOCUMENT_UNFIT, max).at("input", "document");
            case RecordScore.Answer.YearOutOfRange() ->
                    caller.refused(Code.YEAR_OUT_OF_RANGE).at("input", "year");
            case RecordScore.Answer.ScoreUnfit(var max) ->
                    caller.refused(Code.SCORE_UNFIT, max).at("input", "score");
        };
    }

    private enum Code {
        INDICATOR_UNFIT,
        DOCUMENT_UNFIT,
        YEAR_OUT_OF_RANGE,
        SCORE_UNFIT
    }
}
