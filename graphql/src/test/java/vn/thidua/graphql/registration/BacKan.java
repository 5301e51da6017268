package vn.thidua.graphql.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.TurnedClock;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.EmployeeCategory;
import vn.thidua.tenants.person.AppointHead;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.person.PersonDefinition;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.person.RegisterPerson;
import vn.thidua.tenants.person.UnitHeads;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.registration.RegistrationStage;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

/** Sở Tư pháp Bắc Kạn in 2022, and what its people do with registrations over the API. */
@Singleton
final class BacKan {
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    static final String OF = "registration { id state isLate revision lateReason lateByName }";

    private final TurnedClock clock;
    private final Api api;
    private final Casting casting;
    private final PlanCasting plans;
    private final RegistrationStage stage;
    private final SomeUnits units;
    private final People people;
    private final UnitHeads heads;
    private final GlobalIds ids;

    BacKan(
            TurnedClock clock,
            Api api,
            Casting casting,
            PlanCasting plans,
            RegistrationStage stage,
            SomeUnits units,
            People people,
            UnitHeads heads,
            GlobalIds ids) {
        this.clock = clock;
        this.api = api;
        this.casting = casting;
        this.plans = plans;
        this.stage = stage;
        this.units = units;
        this.people = people;
        this.heads = heads;
        this.ids = ids;
    }

    /** From now on it is that time of that day. */
    void at(String day, String time) {
        clock.turnTo(LocalDate.parse(day), LocalTime.parse(time));
    }

    /** It is as late as it is. */
    void leave() {
        clock.turnToToday();
    }

    /** The department with its plan in force, on 20/01/2022. */
    Cast cast() {
        return cast((_, _) -> {});
    }

    /** The same, with more written into the plan before it is issued. */
    Cast cast(BiConsumer<Person, String> more) {
        at("2022-01-20", "08:00");
        var north = plans.agency("BacKan");
        var planner = casting.colleague(north, Api.PASSWORD, Role.PLANNER);
        var head = casting.colleague(north, Api.PASSWORD, Role.UNIT_HEAD);
        var clerk = casting.colleague(north, Api.PASSWORD, Role.OFFICE_CLERK);
        var viewer = casting.colleague(north, Api.PASSWORD, Role.VIEWER);
        var office = units.unit(north, "Văn phòng Sở");
        var inspectorate = units.unit(north, "Thanh tra Sở");
        var dam = person(north, office, "Nông Văn Đàm", head);
        var an = person(north, inspectorate, "Hà Thị An", null);
        heads.appoint(north, new AppointHead(office.id(), dam, SINCE));
        var drafted = plans.complete(north, "Phát động phong trào thi đua ngành Tư pháp Bắc Kạn");
        var plan = ids.encode("Plan", drafted);
        write(as(planner), plan);
        more.accept(as(planner), plan);
        stage.issued(north, drafted);
        return new Cast(
                north,
                planner,
                head,
                clerk,
                viewer,
                id(office),
                id(inspectorate),
                ids.encode("Person", dam),
                ids.encode("Person", an),
                plan);
    }

    /** Who is there; units, people and the plan by the ids that clients know. */
    record Cast(
            Scope agency,
            Scope planner,
            Scope head,
            Scope clerk,
            Scope viewer,
            String office,
            String inspectorate,
            String dam,
            String an,
            String plan) {}

    private String id(Unit unit) {
        return ids.encode("Unit", unit.id());
    }

    /** Signed in at that time: what they were given before does not last so long. */
    Person as(Scope who) {
        return api.signIn(casting.usernameOf(who), Api.PASSWORD);
    }

    /** One more unit with somebody in it. */
    void grow(Cast cast) {
        person(cast.agency(), units.unit(cast.agency(), "Phòng mới"), "Người Mới", null);
    }

    /** The viewer as somebody of the department, who can sit in its council. */
    String sitting(Cast cast) {
        var unit = units.unit(cast.agency(), "Ban Giám đốc");
        return ids.encode("Person", person(cast.agency(), unit, "Hà Thị Đào", cast.viewer()));
    }

    private PersonId person(Scope agency, Unit unit, String name, @Nullable Scope who) {
        var account = who == null ? null : who.account();
        var definition =
                new PersonDefinition(
                        name, EmployeeCategory.CIVIL_SERVANT, false, "", null, account);
        var answer = people.register(agency, new RegisterPerson(unit.id(), SINCE, definition));
        return ((RegisterPerson.Answer.Registered) answer).person().id();
    }

    /** The two forms and the deadline, as the planner writes them. */
    private static void write(Person person, String plan) {
        var titles = new HashMap<String, Object>(field("titles", "TITLES", true));
        titles.put("choices", List.of("Lao động tiên tiến", "Chiến sĩ thi đua cơ sở"));
        titles.put("help", "Có thể đăng ký nhiều danh hiệu");
        var members = new HashMap<String, Object>(field("members", "INTEGER", true));
        members.put("min", "1");
        add(
                person,
                plan,
                "FORMS",
                "formTemplate",
                form("Mẫu 1", "INDIVIDUAL", titles, field("initiative", "LONG_TEXT", false)));
        add(
                person,
                plan,
                "FORMS",
                "formTemplate",
                form("Mẫu 2", "COLLECTIVE", members, field("titles", "TITLES", true)));
        add(
                person,
                plan,
                "DEADLINES",
                "deadline",
                Map.of("due", "REGISTRATION", "dueOn", "2022-02-20", "exclusive", true));
    }

    private static Map<String, Object> field(String name, String kind, boolean required) {
        return Map.of("name", name, "label", "Ô " + name, "fieldKind", kind, "required", required);
    }

    private static Map<String, Object> form(
            String code, String kind, Map<String, Object> one, Map<String, Object> other) {
        return Map.of(
                "code",
                code,
                "title",
                "Đăng ký thi đua",
                "subjectKind",
                kind,
                "fields",
                List.of(one, other));
    }

    private static void add(
            Person person, String plan, String section, String kind, Map<String, Object> content) {
        var words = Map.of("text", "Đăng ký thi đua", "content", Map.of(kind, content));
        var input = Map.of("plan", plan, "section", section, "words", words);
        done(person.mutate("planItemAdd", input, "item { key }"), "planItemAdd");
    }

    /** Somebody registers for titles. */
    static Map<String, Object> individual(Cast cast, String who, String... titles) {
        return Map.of(
                "plan",
                cast.plan(),
                "person",
                who,
                "form",
                "Mẫu 1",
                "answers",
                List.of(answer("titles", titles)));
    }

    /** A unit with so many members registers. */
    static Map<String, Object> collective(Cast cast, String unit, String members) {
        return Map.of(
                "plan",
                cast.plan(),
                "unit",
                unit,
                "form",
                "Mẫu 2",
                "answers",
                List.of(answer("members", members), answer("titles", "Tập thể lao động xuất sắc")));
    }

    /** An answer. */
    static Map<String, Object> answer(String field, String... values) {
        return Map.of("field", field, "values", List.of(values));
    }

    static Answer draft(Person person, Map<String, Object> input) {
        return person.mutate("registrationDraft", input, OF);
    }

    static Answer submit(Person person, String id) {
        return submit(person, id, 1, null);
    }

    static Answer submit(Person person, String id, String lateReason) {
        return submit(person, id, 1, lateReason);
    }

    static Answer submit(Person person, String id, int revision, @Nullable String lateReason) {
        var input = new HashMap<String, Object>(Map.of("registration", id, "revision", revision));
        if (lateReason != null) {
            input.put("lateReason", lateReason);
        }
        return person.mutate("registrationSubmit", input, OF);
    }

    static Answer step(Person person, String step, String id) {
        return person.mutate("registration" + step, Map.of("registration", id), OF);
    }

    /** The id of what was begun. */
    static String id(Answer drafted) {
        return drafted.text("data.registrationDraft.registration.id");
    }

    /** It was done, without a refusal. */
    static void done(Answer answer, String mutation) {
        assertThat(answer.at("data." + mutation + ".errors")).as(answer.raw()).isEqualTo(List.of());
    }
}
