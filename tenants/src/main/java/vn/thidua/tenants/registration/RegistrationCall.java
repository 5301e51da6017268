package vn.thidua.tenants.registration;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.CampaignWave;
import vn.thidua.platform.body.content.Deadline;
import vn.thidua.platform.body.content.DueKind;
import vn.thidua.platform.body.content.EligibleSubject;
import vn.thidua.platform.body.content.EmployeeCategory;
import vn.thidua.platform.body.content.FormTemplate;
import vn.thidua.platform.body.content.PlanPhase;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.tenants.plan.Plan;
import vn.thidua.tenants.plan.PlanState;

/**
 * What a plan in force says of registering under it, what it takes over included.
 *
 * @param forms the items that are forms
 * @param phases the items that are waves and phases
 * @param deadlines the items that are deadlines
 * @param subjects who can take part
 */
public record RegistrationCall(
        Plan plan,
        List<PlanItem> forms,
        List<PlanItem> phases,
        List<PlanItem> deadlines,
        List<EligibleSubject> subjects) {

    public RegistrationCall {
        forms = forms.stream().filter(item -> item.content() instanceof FormTemplate).toList();
        phases = phases.stream().filter(RegistrationCall::isWave).toList();
        deadlines = deadlines.stream().filter(RegistrationCall::isForRegistering).toList();
        subjects = List.copyOf(subjects);
    }

    private static boolean isWave(PlanItem item) {
        return item.content() instanceof CampaignWave || item.content() instanceof PlanPhase;
    }

    private static boolean isForRegistering(PlanItem item) {
        return item.content() instanceof Deadline deadline
                && deadline.due() == DueKind.REGISTRATION;
    }

    /** The version of the plan that says so. */
    public int version() {
        return plan.standing().version();
    }

    /** Whether somebody can register at all. */
    public boolean isOpen() {
        return plan.standing().state() == PlanState.ISSUED;
    }

    /** Whether the plan has this wave or phase. */
    boolean hasWave(String key) {
        return phases.stream().anyMatch(item -> item.key().value().equals(key));
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

    /**
     * The last day for registering in time; absent where the plan is silent. Where it names
     * several, the latest: nobody is late by one sentence of a plan who is in time by another.
     *
     * @param wave the wave or phase, whose own deadline comes first; absent for the whole plan
     */
    public Optional<LocalDate> lastDay(@Nullable String wave) {
        var ofWave = lastDay(deadlines.stream().filter(item -> liesUnder(item, wave)));
        return ofWave.isPresent()
                ? ofWave
                : lastDay(deadlines.stream().filter(item -> !liesUnderAny(item)));
    }

    private static Optional<LocalDate> lastDay(Stream<PlanItem> items) {
        return items.map(item -> (Deadline) item.content())
                .flatMap(deadline -> deadline.lastDay().stream())
                .max(Comparator.naturalOrder());
    }

    private static boolean liesUnder(PlanItem item, @Nullable String wave) {
        return item.parent() != null && item.parent().value().equals(wave);
    }

    private boolean liesUnderAny(PlanItem item) {
        return item.parent() != null && hasWave(item.parent().value());
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
