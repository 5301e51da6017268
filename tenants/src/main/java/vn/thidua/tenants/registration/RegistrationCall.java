package vn.thidua.tenants.registration;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.DueKind;
import vn.thidua.platform.body.content.EligibleSubject;
import vn.thidua.platform.body.content.EmployeeCategory;
import vn.thidua.platform.body.content.FormTemplate;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.tenants.plan.EffectivePlan;
import vn.thidua.tenants.plan.Plan;
import vn.thidua.tenants.plan.PlanDeadlines;

/**
 * What a plan in force says of registering under it, what it takes over included.
 *
 * @param forms the items that are forms
 * @param deadlines by when to register, in all and in each wave
 * @param subjects who can take part
 */
public record RegistrationCall(
        EffectivePlan effective,
        List<PlanItem> forms,
        PlanDeadlines deadlines,
        List<EligibleSubject> subjects) {

    public RegistrationCall {
        forms = List.copyOf(forms);
        subjects = List.copyOf(subjects);
    }

    static RegistrationCall of(EffectivePlan plan) {
        return new RegistrationCall(
                plan,
                plan.items(Section.FORMS).stream()
                        .filter(item -> item.content() instanceof FormTemplate)
                        .toList(),
                plan.deadlines(DueKind.REGISTRATION),
                plan.contents(Section.SUBJECTS, EligibleSubject.class).toList());
    }

    /** The plan. */
    public Plan plan() {
        return effective.plan();
    }

    /** The version of the plan that says so. */
    public int version() {
        return effective.version();
    }

    /** Whether somebody can register at all. */
    public boolean isOpen() {
        return effective.isInForce();
    }

    /** Whether the plan has this wave or phase. */
    boolean hasWave(String key) {
        return deadlines.hasWave(key);
    }

    /** The last day for such subjects to register in time, in a wave or in all, if one is named. */
    public Optional<LocalDate> lastDay(@Nullable String wave, SubjectKind subject) {
        return deadlines.lastDay(wave, subject);
    }

    /** The forms themselves. */
    public List<FormTemplate> templates() {
        return forms.stream().map(item -> (FormTemplate) item.content()).toList();
    }

    /** The form of this code; of several the first. */
    Optional<PlanItem> form(String code) {
        return forms.stream()
                .filter(item -> item.content() instanceof FormTemplate f && f.code().equals(code))
                .findFirst();
    }

    /** Whether such subjects are expected to register: there is a form, and they may take part. */
    public boolean expects(SubjectKind kind) {
        var hasForm = templates().stream().anyMatch(form -> isFor(form, kind));
        return hasForm
                && (subjects.isEmpty() || subjects.stream().anyMatch(s -> s.subjectKind() == kind));
    }

    /** Whether a form is for such subjects. */
    static boolean isFor(FormTemplate form, SubjectKind kind) {
        return form.subjectKind() == null || Objects.equals(form.subjectKind(), kind);
    }

    /** On what terms people work who are expected to register: all where the plan names none. */
    public Set<EmployeeCategory> categories() {
        var named = EnumSet.noneOf(EmployeeCategory.class);
        subjects.stream()
                .filter(subject -> subject.subjectKind() == SubjectKind.INDIVIDUAL)
                .forEach(subject -> named.addAll(subject.categories()));
        return named.isEmpty() ? EnumSet.allOf(EmployeeCategory.class) : named;
    }
}
