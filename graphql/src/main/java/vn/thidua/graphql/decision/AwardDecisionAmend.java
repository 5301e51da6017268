package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.award.AwardLineId;
import vn.thidua.platform.body.Signature;
import vn.thidua.tenants.decision.AmendDecision;
import vn.thidua.tenants.decision.AmendDecision.Answer;
import vn.thidua.tenants.decision.DecisionAmending;
import vn.thidua.tenants.decision.RecordDecision;
import vn.thidua.tenants.nomination.NominationId;

/** {@code Mutation.awardDecisionAmend}. */
@Singleton
final class AwardDecisionAmend implements MutationField<AwardDecisionAmend.Input> {
    private final DecisionAmending amending;

    AwardDecisionAmend(DecisionAmending amending) {
        this.amending = amending;
    }

    @Override
    public String name() {
        return "awardDecisionAmend";
    }

    @Override
    public Class<AwardDecisionAmend.Input> input() {
        return AwardDecisionAmend.Input.class;
    }

    @Override
    public Payload run(AwardDecisionAmend.Input input, CallerContext caller) {
        return switch (amending.amend(caller.scope(), input.command())) {
            case Answer.Amended(var decision) -> caller.done("decision", decision);
            case Answer.NotRecorded() -> caller.refused(Code.NOT_RECORDED).at("input", "decision");
            case Answer.NotInForce() -> caller.refused(Code.NOT_IN_FORCE).at("input", "decision");
            case Answer.NotThere() -> caller.refused(Code.NOT_THERE).at("input", "lines");
            case Answer.Empty() -> caller.refused(Code.EMPTY).at("input", "lines");
            case Answer.TooMany(var max) ->
                    caller.refused(Code.TOO_MANY, max).at("input", "awards");
            case Answer.TextUnfit(var text, var max) ->
                    caller.refused(Code.TEXT_UNFIT, max)
                            .at("input", AwardDecisionRecord.field(text));
            case Answer.ReasonUnfit(var max) ->
                    caller.refused(Code.REASON_UNFIT, max).at("input", "reason");
            case Answer.YearOutOfRange(var min, var max) ->
                    caller.refused(Code.YEAR_OUT_OF_RANGE, year(min), year(max))
                            .at("input", "year");
            case Answer.DateTooLate(var latest) ->
                    caller.refused(Code.DATE_TOO_LATE, latest).at("input", "issuedOn");
            case Answer.Unfit(var nomination, var obstacle) -> {
                var place = input.nominations().indexOf(nomination.id());
                yield caller.refused(GrantObstacle.of(obstacle), nomination.award())
                        .at("input", "nominations", Integer.toString(place));
            }
            case Answer.LineUnfit(var line) ->
                    caller.refused(Code.LINE_UNFIT, line.awardName(), line.name())
                            .at("input", "issuedOn");
            case Answer.AwardUnfit(var place) ->
                    caller.refused(Code.AWARD_UNFIT, input.awards().get(place).award())
                            .at("input", "awards", Integer.toString(place));
            case Answer.NamedTwice() -> caller.refused(Code.NAMED_TWICE).at("input", "awards");
        };
    }

    private static String year(int year) {
        return Integer.toString(year);
    }

    /** A recorded decision as it ought to have been sent. */
    record Input(
            AwardDecisionId decision,
            String title,
            int year,
            String issuer,
            String documentNumber,
            String documentSymbol,
            LocalDate issuedOn,
            @Nullable Signature signature,
            List<AwardLineId> lines,
            List<NominationId> nominations,
            List<AwardDecisionRecord.Award> awards,
            String reason) {
        AmendDecision command() {
            var right =
                    new RecordDecision(
                            title,
                            year,
                            issuer,
                            documentNumber,
                            documentSymbol,
                            issuedOn,
                            signature,
                            nominations,
                            awards.stream().map(AwardDecisionRecord.Award::conferred).toList());
            return new AmendDecision(decision, right, lines, reason);
        }
    }

    private enum Code {
        NOT_RECORDED,
        NOT_IN_FORCE,
        NOT_THERE,
        EMPTY,
        TOO_MANY,
        TEXT_UNFIT,
        REASON_UNFIT,
        YEAR_OUT_OF_RANGE,
        DATE_TOO_LATE,
        LINE_UNFIT,
        AWARD_UNFIT,
        NAMED_TWICE
    }
}
