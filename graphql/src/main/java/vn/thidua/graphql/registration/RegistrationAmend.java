package vn.thidua.graphql.registration;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.registration.AmendRegistration;
import vn.thidua.tenants.registration.DraftRegistration;
import vn.thidua.tenants.registration.DraftRegistration.Unfit;
import vn.thidua.tenants.registration.FormAnswer;
import vn.thidua.tenants.registration.RegistrationId;
import vn.thidua.tenants.registration.Registrations;
import vn.thidua.tenants.registration.Timing;

/** {@code Mutation.registrationAmend}. */
@Singleton
final class RegistrationAmend implements MutationField<RegistrationAmend.Input> {
    private final Registrations registrations;

    RegistrationAmend(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public String name() {
        return "registrationAmend";
    }

    @Override
    public Class<RegistrationAmend.Input> input() {
        return RegistrationAmend.Input.class;
    }

    @Override
    public Payload run(RegistrationAmend.Input input, CallerContext caller) {
        return switch (registrations.amend(caller.scope(), input.command())) {
            case AmendRegistration.Amended(var done) -> caller.done("registration", done);
            case DraftRegistration.NotYours(var name) ->
                    caller.refused(Code.NOT_YOURS, name).at("input", "registration");
            case DraftRegistration.PlanNotOpen() ->
                    caller.refused(Code.PLAN_NOT_OPEN).at("input", "registration");
            case AmendRegistration.Withdrawn(var stored) ->
                    caller.refused(Code.WITHDRAWN)
                            .at("input", "registration")
                            .with("registration", stored);
            case AmendRegistration.Conflict(var stored) ->
                    caller.refused(Code.CONFLICT)
                            .at("input", "revision")
                            .with("registration", stored);
            case Unfit.UnknownForm(var form) ->
                    caller.refused(Code.UNKNOWN_FORM, form).at("input", "registration");
            case Unfit.WrongForm(var form) ->
                    caller.refused(Code.WRONG_FORM, form).at("input", "registration");
            case Timing.DeadlinePassed(var lastDay) ->
                    caller.refused(Code.DEADLINE_PASSED, lastDay).at("input", "registration");
            case Timing.LateReasonOutOfBounds(var lastDay, var max) ->
                    caller.refused(Code.LATE_REASON_OUT_OF_BOUNDS, lastDay, max)
                            .at("input", "lateReason");
            case Unfit.Faulty(var faults) -> AnswerFaultPath.refused(caller, faults, Code::valueOf);
        };
    }

    /** A registration's next revision as clients write it. */
    record Input(
            RegistrationId registration,
            int revision,
            List<FormAnswer> answers,
            @Nullable String lateReason) {
        AmendRegistration command() {
            return new AmendRegistration(registration, revision, answers, lateReason);
        }
    }

    private enum Code {
        NOT_YOURS,
        PLAN_NOT_OPEN,
        WITHDRAWN,
        CONFLICT,
        UNKNOWN_FORM,
        WRONG_FORM,
        DEADLINE_PASSED,
        LATE_REASON_OUT_OF_BOUNDS,
        FIELD_UNKNOWN,
        FIELD_TWICE,
        ANSWER_MISSING,
        ONE_VALUE_ONLY,
        TEXT_TOO_LONG,
        NOT_A_NUMBER,
        NOT_A_WHOLE_NUMBER,
        TOO_SMALL,
        TOO_GREAT,
        NOT_A_DAY,
        NOT_YES_OR_NO,
        NOT_A_CHOICE
    }
}
