package vn.thidua.tenants.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.Deadline;
import vn.thidua.platform.body.content.DueKind;
import vn.thidua.platform.body.content.FieldKind;
import vn.thidua.platform.body.content.FormField;
import vn.thidua.platform.body.content.FormTemplate;
import vn.thidua.platform.body.content.ItemContent;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.body.value.RoughDate;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.plan.AddItem;
import vn.thidua.tenants.plan.Approvals;
import vn.thidua.tenants.plan.ApprovePlan;
import vn.thidua.tenants.plan.DraftItems;
import vn.thidua.tenants.plan.EditAnswer;
import vn.thidua.tenants.plan.IssuePlan;
import vn.thidua.tenants.plan.Issuing;
import vn.thidua.tenants.plan.ItemWords;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.plan.SubmitPlan;
import vn.thidua.tenants.register.Numbering;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.Unit;

/** Sets the stage for tests of registrations, and looks at what has come of them. */
@Singleton
public class RegistrationStage {
    /** The form of persons. */
    public static final String OF_PERSONS = "Mẫu 1";

    /** The form of collectives. */
    public static final String OF_COLLECTIVES = "Mẫu 2";

    /** A title that a person registers for. */
    public static final String FIGHTER = "Chiến sĩ thi đua cơ sở";

    private final PlanCasting plans;
    private final DraftItems items;
    private final Approvals approvals;
    private final Issuing issuing;
    private final Registrations registrations;
    private final Sql sql;

    RegistrationStage(
            PlanCasting plans,
            DraftItems items,
            Approvals approvals,
            Issuing issuing,
            Registrations registrations,
            Sql sql) {
        this.plans = plans;
        this.items = items;
        this.approvals = approvals;
        this.issuing = issuing;
        this.registrations = registrations;
        this.sql = sql;
    }

    /** A plan in force with both forms, and nothing about a deadline. */
    public PlanId plan(Scope scope) {
        return issued(scope, forms(scope));
    }

    /** The same, to be registered under before a day ("trước ngày"), which is too late itself. */
    public PlanId planBefore(Scope scope, String day) {
        return due(scope, day, true);
    }

    /** The same, to be registered under until a day, month, quarter or year is over. */
    public PlanId planUntil(Scope scope, String date) {
        return due(scope, date, false);
    }

    private PlanId due(Scope scope, String date, boolean exclusive) {
        var plan = forms(scope);
        add(scope, plan, Section.DEADLINES, null, deadline(date, exclusive));
        return issued(scope, plan);
    }

    /** A draft with both forms. */
    PlanId forms(Scope scope) {
        var plan = plans.complete(scope, "Phát động phong trào thi đua");
        add(scope, plan, Section.FORMS, null, ofPersons());
        add(scope, plan, Section.FORMS, null, ofCollectives());
        return plan;
    }

    static Deadline deadline(String date, boolean exclusive) {
        return deadline(date, exclusive, null);
    }

    static Deadline deadline(String date, boolean exclusive, @Nullable SubjectKind of) {
        return new Deadline(
                DueKind.REGISTRATION,
                RoughDate.parse(date),
                exclusive,
                null,
                List.of(),
                null,
                null,
                of);
    }

    /** Puts something into a draft; its key. */
    ItemKey add(
            Scope scope,
            PlanId plan,
            Section section,
            @Nullable ItemKey parent,
            ItemContent content) {
        var words = new ItemWords(null, "Đăng ký thi đua", List.of(), List.of(), content);
        var answer = items.add(scope, new AddItem(plan, section, parent, null, words, null));
        return ((EditAnswer.Saved<PlanItem>) answer).part().key();
    }

    /** The draft, issued. */
    public PlanId issued(Scope scope, PlanId plan) {
        return issued(scope, scope, plan);
    }

    /** The draft of somebody, approved by somebody else. */
    PlanId issued(Scope author, Scope approver, PlanId plan) {
        approvals.submit(author, new SubmitPlan(plan));
        approvals.approve(approver, new ApprovePlan(plan));
        assertThat(issuing.issue(author, plans.issue(plan, new Numbering.Next())))
                .isInstanceOf(IssuePlan.Answer.Issued.class);
        return plan;
    }

    static FormTemplate ofPersons() {
        return new FormTemplate(
                OF_PERSONS,
                "Đăng ký thi đua của cá nhân",
                SubjectKind.INDIVIDUAL,
                List.of(
                        field("titles", FieldKind.TITLES, true, "Lao động tiên tiến", FIGHTER),
                        field("initiative", FieldKind.LONG_TEXT, false)));
    }

    static FormTemplate ofCollectives() {
        return new FormTemplate(
                OF_COLLECTIVES,
                "Đăng ký thi đua của tập thể",
                SubjectKind.COLLECTIVE,
                List.of(
                        field("members", FieldKind.INTEGER, true),
                        field("titles", FieldKind.TITLES, true)));
    }

    private static FormField field(
            String name, FieldKind kind, boolean required, String... choices) {
        return new FormField(name, "Ô " + name, null, kind, required, List.of(choices), null, null);
    }

    /** Somebody strives for titles. */
    public static DraftRegistration of(Person person, PlanId plan, String... titles) {
        return new DraftRegistration(
                plan, null, new Subject.OfPerson(person.id()), OF_PERSONS, striving(titles));
    }

    /** A collective strives for titles. */
    public static DraftRegistration of(Unit unit, PlanId plan, String... titles) {
        var answers = new ArrayList<>(striving(titles));
        answers.add(new FormAnswer("members", List.of("7")));
        return new DraftRegistration(
                plan, null, new Subject.OfUnit(unit.id()), OF_COLLECTIVES, answers);
    }

    static List<FormAnswer> striving(String... titles) {
        return List.of(new FormAnswer("titles", List.of(titles)));
    }

    /** A registration that is begun. */
    public Registration drafted(Scope scope, DraftRegistration command) {
        return ((DraftRegistration.Drafted) registrations.draft(scope, command)).registration();
    }

    /** A registration that is sent. */
    public Registration submitted(Scope scope, DraftRegistration command) {
        var drafted = drafted(scope, command);
        return ((SubmitRegistration.Submitted) submit(scope, drafted, null)).registration();
    }

    SubmitRegistration.Answer submit(
            Scope scope, Registration registration, @Nullable String lateReason) {
        return registrations.submit(
                scope,
                new SubmitRegistration(registration.id(), registration.revision(), lateReason));
    }

    /** How many rows the agency has of registrations: what a write leaves. */
    String written(Scope scope) {
        return sql.text(
                """
                SELECT CONCAT_WS(' ',
                    (SELECT COUNT(*) FROM registration WHERE tenant_id = t.id),
                    (SELECT COUNT(*) FROM registration_revision WHERE tenant_id = t.id),
                    (SELECT COUNT(*) FROM registration_title WHERE tenant_id = t.id),
                    (SELECT COUNT(*) FROM registration_step WHERE tenant_id = t.id),
                    (SELECT COUNT(*) FROM audit_entry
                     WHERE tenant_id = t.id AND subject_kind = 'Registration'))
                FROM tenant t WHERE t.id = ?
                """,
                scope.tenant().value());
    }
}
