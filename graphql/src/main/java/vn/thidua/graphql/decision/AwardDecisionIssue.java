package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.body.Signature;
import vn.thidua.tenants.decision.DecisionIssuing;
import vn.thidua.tenants.decision.IssueDecision;
import vn.thidua.tenants.decision.Obstacle;
import vn.thidua.tenants.register.DocumentNumber;
import vn.thidua.tenants.register.Numbering;

/** {@code Mutation.awardDecisionIssue}. */
@Singleton
final class AwardDecisionIssue implements MutationField<AwardDecisionIssue.Input> {
    private final DecisionIssuing issuing;

    AwardDecisionIssue(DecisionIssuing issuing) {
        this.issuing = issuing;
    }

    @Override
    public String name() {
        return "awardDecisionIssue";
    }

    @Override
    public Class<AwardDecisionIssue.Input> input() {
        return AwardDecisionIssue.Input.class;
    }

    @Override
    public Payload run(AwardDecisionIssue.Input input, CallerContext caller) {
        if (input.number() != null && !DocumentNumber.fits(input.number())) {
            return caller.refused(Code.NUMBER_MALFORMED).at("input", "number");
        }
        return switch (issuing.issue(caller.scope(), input.command())) {
            case IssueDecision.Answer.Issued(var decision) -> caller.done("decision", decision);
            case IssueDecision.Answer.NoDraft() ->
                    caller.refused(Code.NO_DRAFT).at("input", "decision");
            case IssueDecision.Answer.Empty() -> caller.refused(Code.EMPTY).at("input", "decision");
            case IssueDecision.Answer.NumberTaken(var number) ->
                    caller.refused(Code.NUMBER_TAKEN, number.text()).at("input", "number");
            case IssueDecision.Answer.DateToCome(var today) ->
                    caller.refused(Code.DATE_TO_COME, today).at("input", "issuedOn");
            case IssueDecision.Answer.NotShown(var lines) ->
                    caller.refused(Code.NOT_SHOWN, lines).at("input", "decision");
            case IssueDecision.Answer.NoticeRuns(var endsOn) ->
                    caller.refused(Code.NOTICE_RUNS, endsOn).at("input", "issuedOn");
            case IssueDecision.Answer.ObjectionsOpen(var count) ->
                    caller.refused(Code.OBJECTIONS_OPEN, count).at("input", "decision");
            case IssueDecision.Answer.TextUnfit(var texts) ->
                    caller.refused(Code.TEXT_UNFIT).at("input", field(texts.getFirst()));
            case IssueDecision.Answer.Unfit(var line, var obstacle) ->
                    caller.refused(code(obstacle), line.name(), line.awardName())
                            .at("input", "decision");
        };
    }

    private static String field(IssueDecision.Text text) {
        return switch (text) {
            case SYMBOL -> "symbol";
            case PLACE -> "place";
            case SIGNER -> "signature";
        };
    }

    private static Code code(Obstacle obstacle) {
        return switch (obstacle) {
            case HELD -> Code.HELD;
            case NOT_ENDORSED -> Code.NOT_ENDORSED;
            case BEYOND_POWER -> Code.BEYOND_POWER;
            case NOT_OPEN, DECIDED_ELSEWHERE, DECIDED_HERE, IN_DECISION_ALREADY, PRINTED_ALREADY ->
                    Code.NOT_OPEN;
        };
    }

    /** A decision with what it is issued by. */
    record Input(
            AwardDecisionId decision,
            @Nullable String number,
            String symbol,
            LocalDate issuedOn,
            String place,
            Signature signature) {
        IssueDecision command() {
            var numbering =
                    number == null
                            ? new Numbering.Next()
                            : new Numbering.Typed(new DocumentNumber(number));
            return new IssueDecision(decision, numbering, symbol, issuedOn, place, signature);
        }
    }

    private enum Code {
        NO_DRAFT,
        EMPTY,
        NUMBER_MALFORMED,
        NUMBER_TAKEN,
        DATE_TO_COME,
        NOT_SHOWN,
        NOTICE_RUNS,
        OBJECTIONS_OPEN,
        TEXT_UNFIT,
        NOT_OPEN,
        HELD,
        NOT_ENDORSED,
        BEYOND_POWER
    }
}
