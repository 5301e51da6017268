package vn.thidua.platform.body.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.FieldKind;
import vn.thidua.platform.body.content.FormField;
import vn.thidua.platform.body.content.FormTemplate;

/** Forms that nobody can fill in as they stand, or of which nobody knows which is meant. */
final class BrokenForms implements Check {

    @Override
    public List<Warning> warnings(PlanBody body, LocalDate asOf) {
        List<Warning> found = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (PlanItem item : body.items()) {
            if (item.content() instanceof FormTemplate form) {
                if (!codes.add(form.code())) {
                    found.add(Warning.at(item, WarningCode.FORM_TWICE, form.title(), form.code()));
                }
                check(item, form, found);
            }
        }
        return found;
    }

    private static void check(PlanItem item, FormTemplate form, List<Warning> found) {
        Set<String> names = new HashSet<>();
        for (FormField field : form.fields()) {
            if (!names.add(field.name())) {
                found.add(at(item, WarningCode.FORM_FIELD_TWICE, form, field, field.name()));
            }
            if (lacksChoices(field)) {
                found.add(at(item, WarningCode.FORM_WITHOUT_CHOICES, form, field, field.label()));
            }
            if (crossed(field)) {
                found.add(at(item, WarningCode.FORM_BOUNDS_CROSSED, form, field, field.label()));
            }
        }
    }

    private static Warning at(
            PlanItem item, WarningCode code, FormTemplate form, FormField field, String named) {
        return Warning.at(item, code, field.label(), form.code(), named);
    }

    private static boolean lacksChoices(FormField field) {
        boolean chosen =
                field.fieldKind() == FieldKind.CHOICE || field.fieldKind() == FieldKind.CHOICES;
        return chosen && field.choices().isEmpty();
    }

    private static boolean crossed(FormField field) {
        return field.min() != null
                && field.max() != null
                && field.min().value().compareTo(field.max().value()) > 0;
    }
}
