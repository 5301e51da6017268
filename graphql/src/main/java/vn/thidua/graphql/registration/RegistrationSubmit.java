package vn.thidua.graphql.registration;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.registration.AmendRegistration;
import vn.thidua.tenants.registration.DraftRegistration;
import vn.thidua.tenants.registration.DraftRegistration.Unfit;
import vn.thidua.tenants.registration.RegistrationId;
import vn.thidua.tenants.registration.Registrations;
import vn.thidua.tenants.registration.SubmitRegistration;
import vn.thidua.tenants.registration.Timing;

/** {@code Mutation.registrationSubmit}. */
@Singleton
final class RegistrationSubmit implements MutationField<RegistrationSubmit.Input> {
    private final Registrations registrations;

    RegistrationSubmit(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public String name() {
        return "registrationSubmit";
    }

    @Override
    public Class<RegistrationSubmit.Input> input() {
        return RegistrationSubmit.Input.class;
    }

    @Override
    public Payload run(RegistrationSubmit.Input input, CallerContext caller) {
        return switch (registrations.submit(caller.scope(), input.command())) {
            case SubmitRegistration.Submitted(var done) -> caller.done("registration", done);
            case DraftRegistration.NotYours(var name) ->
                    caller.refused(Code.NOT_YOURS, name).at("input", "registration");
            case DraftRegistration.PlanNotOpen() ->
                    caller.refused(Code.PLAN_NOT_OPEN).at("input", "registration");
            case SubmitRegistration.NotOpen(var stored) ->
                    caller.refused(Code.NOT_OPEN)
                            .at("input", "registration")
                            .with("registration", stored);
            case AmendRegistration.Conflict(var stored) ->
                    caller.refused(Code.CONFLICT)
                            .at("input", "revision")
                            .with("registration", stored);
            case Timing.DeadlinePassed(var lastDay) ->
                    caller.refused(Code.DEADLINE_PASSED, lastDay).at("input", "registration");
            case Timing.LateReasonOutOfBounds(var lastDay, var max) ->
                    caller.refused(Code.LATE_REASON_OUT_OF_BOUNDS, lastDay, max)
                            .at("input", "lateReason");
            case Unfit.Faulty(var faults) -> AnswerFaultPath.refused(caller, faults, Code::valueOf);
        };
    }

    /** A registration to send. */
    record Input(RegistrationId registration, int revision, @Nullable String lateReason) {
        SubmitRegistration command() {
            return new SubmitRegistration(registration, revision, lateReason);
        }
    }

    private enum Code {
        NOT_YOURS,
        PLAN_NOT_OPEN,
        NOT_OPEN,
        CONFLICT,
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
