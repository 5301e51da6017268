package vn.thidua.tenants.registration;

import java.util.List;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.FormTemplate;

/**
 * What is to be kept as a revision.
 *
 * @param planVersion the version of the plan in force
 * @param form the plan's item that is the form
 */
record Written(int planVersion, PlanItem form, List<FormAnswer> answers) {
    Written {
        answers = List.copyOf(answers);
    }

    List<String> titles() {
        return FilledForm.titles((FormTemplate) form.content(), answers);
    }
}
