package vn.thidua.graphql.registration;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.registration.DraftRegistration;
import vn.thidua.tenants.registration.DraftRegistration.Unfit;
import vn.thidua.tenants.registration.FormAnswer;
import vn.thidua.tenants.registration.Registrations;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.UnitId;

/** {@code Mutation.registrationDraft}. */
@Singleton
final class RegistrationDraft implements MutationField<RegistrationDraft.Input> {
    private final Registrations registrations;

    RegistrationDraft(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public String name() {
        return "registrationDraft";
    }

    @Override
    public Class<RegistrationDraft.Input> input() {
        return RegistrationDraft.Input.class;
    }

    @Override
    public Payload run(RegistrationDraft.Input input, CallerContext caller) {
        return switch (registrations.draft(caller.scope(), input.command())) {
            case DraftRegistration.Drafted(var done) -> caller.done("registration", done);
            case DraftRegistration.NotYours(var name) ->
                    caller.refused(Code.NOT_YOURS, name).at("input", input.subjectField());
            case DraftRegistration.SubjectGone(var name) ->
                    caller.refused(Code.SUBJECT_GONE, name).at("input", input.subjectField());
            case DraftRegistration.AlreadyRegistered(var stored) ->
                    caller.refused(Code.ALREADY_REGISTERED)
                            .at("input", input.subjectField())
                            .with("registration", stored);
            case DraftRegistration.PlanNotOpen() ->
                    caller.refused(Code.PLAN_NOT_OPEN).at("input", "plan");
            case DraftRegistration.UnknownWave(var wave) ->
                    caller.refused(Code.UNKNOWN_WAVE, wave).at("input", "wave");
            case Unfit.UnknownForm(var form) ->
                    caller.refused(Code.UNKNOWN_FORM, form).at("input", "form");
            case Unfit.WrongForm(var form) ->
                    caller.refused(Code.WRONG_FORM, form).at("input", "form");
            case Unfit.Faulty(var faults) -> AnswerFaultPath.refused(caller, faults, Code::valueOf);
        };
    }

    /** A registration as clients begin it: of a person or of a unit. */
    record Input(
            PlanId plan,
            @Nullable String wave,
            @Nullable PersonId person,
            @Nullable UnitId unit,
            String form,
            List<FormAnswer> answers) {
        Input {
            if ((person == null) == (unit == null)) {
                throw new IllegalArgumentException("takes a person or a unit");
            }
        }

        DraftRegistration command() {
            return new DraftRegistration(plan, wave, subject(), form, answers);
        }

        private Subject subject() {
            return person == null
                    ? new Subject.OfUnit(Objects.requireNonNull(unit))
                    : new Subject.OfPerson(person);
        }

        private String subjectField() {
            return person == null ? "unit" : "person";
        }
    }

    private enum Code {
        NOT_YOURS,
        SUBJECT_GONE,
        PLAN_NOT_OPEN,
        UNKNOWN_WAVE,
        UNKNOWN_FORM,
        WRONG_FORM,
        ALREADY_REGISTERED,
        FIELD_UNKNOWN,
        FIELD_TWICE,
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
