package vn.thidua.tenants.registration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.platform.body.content.FieldKind;
import vn.thidua.platform.body.content.FormField;
import vn.thidua.platform.body.content.FormTemplate;

/**
 * A form with what somebody has written into it.
 *
 * @param answers in the order of the form's fields, tidied; no field that is empty
 * @param faults all that is wrong
 */
record FilledForm(List<FormAnswer> answers, List<AnswerFault> faults) {
    FilledForm {
        answers = List.copyOf(answers);
        faults = List.copyOf(faults);
    }

    /** The form filled in so far: what must be answered may still be empty. */
    static FilledForm begun(FormTemplate form, List<FormAnswer> answers) {
        return filled(form, answers, false);
    }

    /** The form filled in, to be sent. */
    static FilledForm complete(FormTemplate form, List<FormAnswer> answers) {
        return filled(form, answers, true);
    }

    private static FilledForm filled(
            FormTemplate form, List<FormAnswer> answers, boolean complete) {
        var faults = new ArrayList<>(strangers(form, answers));
        var kept = new ArrayList<FormAnswer>();
        for (var field : form.fields()) {
            var check = FieldCheck.of(field, valuesOf(field.name(), answers));
            faults.addAll(check.faults());
            if (!check.values().isEmpty()) {
                kept.add(new FormAnswer(field.name(), check.values()));
            } else if (complete && field.required() && check.faults().isEmpty()) {
                faults.add(FieldCheck.fault(field, AnswerFault.Kind.ANSWER_MISSING, ""));
            }
        }
        return new FilledForm(kept, faults);
    }

    /** Answers to what is not asked, or has been answered before. */
    private static List<AnswerFault> strangers(FormTemplate form, List<FormAnswer> answers) {
        var seen = new HashSet<String>();
        var faults = new ArrayList<AnswerFault>();
        for (var answer : answers) {
            var field = field(form, answer.field());
            if (field.isEmpty()) {
                var kind = AnswerFault.Kind.FIELD_UNKNOWN;
                faults.add(new AnswerFault(answer.field(), answer.field(), kind, ""));
            } else if (!seen.add(answer.field())) {
                faults.add(FieldCheck.fault(field.get(), AnswerFault.Kind.FIELD_TWICE, ""));
            }
        }
        return faults;
    }

    private static Optional<FormField> field(FormTemplate form, String name) {
        return form.fields().stream().filter(field -> field.name().equals(name)).findFirst();
    }

    private static List<String> valuesOf(String field, List<FormAnswer> answers) {
        return answers.stream()
                .filter(answer -> answer.field().equals(field))
                .findFirst()
                .map(FormAnswer::values)
                .orElse(List.of());
    }

    /** The titles that somebody has registered for on a form, in the form's own words. */
    static List<String> titles(FormTemplate form, List<FormAnswer> answers) {
        return form.fields().stream()
                .filter(field -> field.fieldKind() == FieldKind.TITLES)
                .flatMap(field -> titles(field.name(), answers))
                .distinct()
                .toList();
    }

    private static Stream<String> titles(String field, List<FormAnswer> answers) {
        return valuesOf(field, answers).stream();
    }
}
