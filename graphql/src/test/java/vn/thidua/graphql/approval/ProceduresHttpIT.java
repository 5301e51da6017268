package vn.thidua.graphql.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.graphql.approval.Desks.Desk;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.plan.ApprovalCasting;
import vn.thidua.tenants.unit.Unit;

/** An administrator sets procedures and holidays. */
@ExtendWith(House.class)
class ProceduresHttpIT {
    private static final String LABOUR_CODE = "Bộ luật Lao động 45/2019/QH14";
    private static final String YEAR = "Lịch nghỉ lễ, tết năm 2026";
    private static final String PROCEDURES =
            """
            { agency { planKinds { procedure { revision
              steps { key name way workingDaysMax returns { to }
                takers { role headOfUnit { name } memberOfUnit { name } office { name }
                  person { name } } } } } } }
            """;

    private final Desks desks;
    private final Scope north;
    private final Unit division;
    private final Desk administrator;
    private final String kind;

    ProceduresHttpIT(Desks desks, ApprovalCasting casting, Casting cast) {
        this.desks = desks;
        north = cast.cast().north();
        division = desks.unit(north);
        administrator = desks.desk(north, division, "Quản trị", Role.ADMINISTRATOR);
        kind = desks.id("PlanKind", casting.kind(north));
    }

    @Test
    void showsWhatWasSetInAFewStatements() {
        var unit = desks.id("Unit", division.id());
        var takers =
                List.of(
                        Map.of("role", "APPROVER"),
                        Map.of("headOfUnit", unit),
                        Map.of("memberOfUnit", unit),
                        Map.of("person", administrator.id()));
        var first = step("takers", List.of(Map.of("role", "PLANNER")));
        var second = step("key", "hai");
        second.put("way", "IN_TURN");
        second.put("workingDaysMax", 5);
        second.put("takers", takers);
        second.put("returns", List.of(Map.of("to", "mot"), Map.of()));

        var set = set(first, second);
        var shown = administrator.person().ask(PROCEDURES);

        var at = "data.agency.planKinds.0.procedure.";
        assertThat(set.at("data.procedureSet.errors")).as(set.raw()).isEqualTo(List.of());
        assertThat(shown.at(at + "revision")).as(shown.raw()).isEqualTo(1);
        assertThat(shown.at(at + "steps.0.way")).isEqualTo("ANY_MAY");
        assertThat(shown.at(at + "steps.0.workingDaysMax")).isNull();
        assertThat(shown.at(at + "steps.1.way")).isEqualTo("IN_TURN");
        assertThat(shown.at(at + "steps.1.workingDaysMax")).isEqualTo(5);
        assertThat(shown.at(at + "steps.1.takers.0.role")).isEqualTo("APPROVER");
        assertThat(shown.at(at + "steps.1.takers.1.headOfUnit.name")).isEqualTo("Phòng Thi đua");
        assertThat(shown.at(at + "steps.1.takers.2.memberOfUnit.name")).isEqualTo("Phòng Thi đua");
        assertThat(shown.at(at + "steps.1.takers.3.person.name")).isEqualTo("Quản trị");
        assertThat(shown.at(at + "steps.1.returns.0.to")).isEqualTo("mot");
        assertThat(shown.at(at + "steps.1.returns.1.to")).isNull();
        assertThat(Statements.count(() -> administrator.person().ask(PROCEDURES))).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "key, Bước Một, KEY_MALFORMED, key",
        "name, ' ', NAME_MISSING, name",
        "workingDaysMax, 251, LIMIT_OUT_OF_RANGE, workingDaysMax"
    })
    void refusesAStepAndSaysWhere(String field, String value, String code, String path) {
        var refused = set(step("key", "dau"), step(field, plain(value)));

        assertThat(refused.at("data.procedureSet.procedure")).as(refused.raw()).isNull();
        assertThat(refused.at("data.procedureSet.errors.0.code")).isEqualTo(code);
        assertThat(refused.at("data.procedureSet.errors.0.path"))
                .isEqualTo(List.of("input", "steps", "1", path));
    }

    @Test
    void wantsOneTakerAtATime() {
        var both = Map.of("role", "APPROVER", "person", administrator.id());
        var refused = set(step("takers", List.of(both)));

        assertThat(refused.errorCode()).as(refused.raw()).isEqualTo("BAD_INPUT");
    }

    @Test
    void setsHolidaysOfAYear() {
        var national = Map.of("heldOn", "2026-09-02", "name", "Quốc khánh");
        var instead = Map.of("heldOn", "2026-08-29", "name", "Làm bù", "isWorked", true);

        var set = calendar(2026, List.of(national, instead));
        var twice = calendar(2026, List.of(national, national));
        var other = calendar(2027, List.of(national));
        var shown =
                administrator
                        .person()
                        .ask(
                                "{ agency { specialDays(year: 2026) { heldOn name isWorked }"
                                        + " calendar(year: 2026) { heldOn isWorked isMadeUp counts"
                                        + " source { trust } from { ruleSet { name } } } } }");

        assertThat(set.at("data.calendarSet.errors")).as(set.raw()).isEqualTo(List.of());
        assertThat(twice.at("data.calendarSet.errors.0.code")).isEqualTo("NAMED_TWICE");
        assertThat(other.at("data.calendarSet.errors.0.code")).isEqualTo("OTHER_YEAR");
        assertThat(shown.at("data.agency.specialDays"))
                .isEqualTo(
                        List.of(
                                Map.of("heldOn", "2026-08-29", "name", "Làm bù", "isWorked", true),
                                Map.of(
                                        "heldOn",
                                        "2026-09-02",
                                        "name",
                                        "Quốc khánh",
                                        "isWorked",
                                        false)));
        var days = shown.list("data.agency.calendar");
        assertThat(days.contains(day("2026-09-02", false, "READ", LABOUR_CODE))).isTrue();
        assertThat(days.contains(day("2026-09-02", true, null, null)))
                .as("the agency's word is nearer than the State's")
                .isTrue();
        assertThat(days.contains(day("2026-11-24", true, "READ", "Nghị quyết 28/2026/QH16")))
                .isTrue();
        assertThat(days.contains(day("2026-09-01", false, "SECOND_HAND", YEAR)))
                .as("what was not read is told and does not count")
                .isTrue();
    }

    private static Map<String, Object> day(
            String heldOn, boolean counts, @Nullable String trust, @Nullable String instrument) {
        var day = new HashMap<String, Object>();
        day.put("heldOn", heldOn);
        day.put("isWorked", false);
        day.put("isMadeUp", false);
        day.put("counts", counts);
        day.put("source", trust == null ? null : Map.of("trust", trust));
        day.put("from", instrument == null ? null : Map.of("ruleSet", Map.of("name", instrument)));
        return day;
    }

    private Answer calendar(int year, List<Map<String, ?>> days) {
        var input = Map.of("year", year, "days", days);
        return administrator.person().mutate("calendarSet", input, "days { heldOn }");
    }

    private static Object plain(String value) {
        return value.matches("\\d+") ? Integer.valueOf(value) : value;
    }

    @SafeVarargs
    private final Answer set(Map<String, Object>... steps) {
        var input = Map.of("kind", kind, "revision", 0, "steps", List.of(steps));
        return administrator.person().mutate("procedureSet", input, "procedure { revision }");
    }

    private static Map<String, Object> step(String field, Object value) {
        var step = new HashMap<String, Object>();
        step.put("key", "mot");
        step.put("name", "Xét duyệt");
        step.put("takers", List.of(Map.of("role", "APPROVER")));
        step.put("returns", List.of());
        step.put(field, value);
        return step;
    }
}
