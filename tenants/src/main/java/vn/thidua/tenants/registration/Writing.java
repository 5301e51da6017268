package vn.thidua.tenants.registration;

import java.util.List;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.FormTemplate;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.tenants.registration.DraftRegistration.Unfit;

/** What comes of writing on one of a plan's forms: something to keep, or what stands against it. */
sealed interface Writing {

    /** It can be kept. */
    record Fits(Written written) implements Writing {}

    /** It cannot. */
    record Fails(Unfit why) implements Writing {}

    /** Answers on a form of the plan in force, which may still lack what must be answered. */
    static Writing begun(
            RegistrationCall call, String form, SubjectKind kind, List<FormAnswer> answers) {
        return on(call, form, kind, answers, false);
    }

    /** Answers on a form of the plan in force, to be sent. */
    static Writing complete(
            RegistrationCall call, String form, SubjectKind kind, List<FormAnswer> answers) {
        return on(call, form, kind, answers, true);
    }

    private static Writing on(
            RegistrationCall call,
            String code,
            SubjectKind kind,
            List<FormAnswer> answers,
            boolean complete) {
        var found = call.form(code);
        if (found.isEmpty()) {
            return new Fails(new Unfit.UnknownForm(code));
        }
        var form = (FormTemplate) found.get().content();
        if (!RegistrationCall.isFor(form, kind)) {
            return new Fails(new Unfit.WrongForm(code));
        }
        var filled =
                complete ? FilledForm.complete(form, answers) : FilledForm.begun(form, answers);
        return outcome(call, found.get(), filled);
    }

    private static Writing outcome(RegistrationCall call, PlanItem form, FilledForm filled) {
        return filled.faults().isEmpty()
                ? new Fits(new Written(call.version(), form, filled.answers()))
                : new Fails(new Unfit.Faulty(filled.faults()));
    }
}
