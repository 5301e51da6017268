package vn.thidua.tenants.registration;

import java.time.Instant;
import java.util.List;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.body.content.FormTemplate;

/**
 * One revision of a registration: a form as it stood, filled in.
 *
 * @param planVersion the version of the plan in force then
 */
public record RegistrationPaper(
        RegistrationId registration,
        int revision,
        int planVersion,
        FormTemplate form,
        List<FormAnswer> answers,
        Instant writtenAt,
        AccountId writtenBy) {
    public RegistrationPaper {
        answers = List.copyOf(answers);
    }

    /** The titles that it registers for, in the form's own words. */
    public List<String> titles() {
        return FilledForm.titles(form, answers);
    }
}
