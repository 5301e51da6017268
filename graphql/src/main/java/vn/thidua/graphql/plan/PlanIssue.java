package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.body.Signature;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.LinkPolicy;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.IssuePlan;
import vn.thidua.tenants.plan.Issuing;
import vn.thidua.tenants.register.DocumentNumber;
import vn.thidua.tenants.register.Numbering;

/** {@code Mutation.planIssue}. */
@Singleton
final class PlanIssue implements MutationField<PlanIssue.Input> {
    private final Issuing door;

    PlanIssue(Issuing door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "planIssue";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Payload run(Input input, CallerContext caller) {
        if (input.number() != null && !DocumentNumber.fits(input.number())) {
            return caller.refused(Code.NUMBER_MALFORMED).at("input", "number");
        }
        return switch (door.issue(caller.scope(), command(input))) {
            case IssuePlan.Answer.Issued(var plan) -> caller.done("plan", PlanView.of(plan));
            case IssuePlan.Answer.NumberTaken(var taken) ->
                    caller.refused(Code.NUMBER_TAKEN, taken.text()).at("input", "number");
            case IssuePlan.Answer.DateToCome(var today) ->
                    caller.refused(Code.DATE_TO_COME, today).at("input", "issuedOn");
            case IssuePlan.Answer.NotGroupLead(var year) ->
                    caller.refused(Code.NOT_GROUP_LEAD, Integer.toString(year)).at("input", "plan");
            case IssuePlan.Answer.Incomplete(var gaps) ->
                    caller.refused(Code.INCOMPLETE, gaps.size()).at("input", missing(gaps));
            case IssuePlan.Answer.TextRefused(var reasons) ->
                    caller.refused(Code.TEXT_REFUSED, caller.say(reasons.getFirst()))
                            .at("input", "plan");
            case IssuePlan.Answer.NotNow(var standing) ->
                    NotNow.refused(caller, Code.NOT_NOW, standing);
        };
    }

    private static String missing(List<IssuePlan.Gap> gaps) {
        return switch (gaps.getFirst()) {
            case SIGNER_MISSING -> "signature";
            case PLACE_MISSING -> "place";
        };
    }

    private static IssuePlan command(Input input) {
        return new IssuePlan(
                input.plan(),
                input.number() == null
                        ? new Numbering.Next()
                        : new Numbering.Typed(new DocumentNumber(input.number())),
                input.issuedOn(),
                input.place(),
                input.signature(),
                Published.audience(input.audience()),
                Published.linkPolicy(input.linkPolicy()));
    }

    /** What is needed for it. */
    record Input(
            PlanId plan,
            @Nullable String number,
            LocalDate issuedOn,
            @Nullable String place,
            @Nullable Signature signature,
            @Nullable Audience audience,
            @Nullable LinkPolicy linkPolicy) {}

    private enum Code {
        NUMBER_MALFORMED,
        NUMBER_TAKEN,
        DATE_TO_COME,
        NOT_GROUP_LEAD,
        INCOMPLETE,
        TEXT_REFUSED,
        NOT_NOW
    }
}
