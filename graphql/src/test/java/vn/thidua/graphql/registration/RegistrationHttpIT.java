package vn.thidua.graphql.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.graphql.registration.BacKan.answer;
import static vn.thidua.graphql.registration.BacKan.collective;
import static vn.thidua.graphql.registration.BacKan.done;
import static vn.thidua.graphql.registration.BacKan.draft;
import static vn.thidua.graphql.registration.BacKan.id;
import static vn.thidua.graphql.registration.BacKan.individual;
import static vn.thidua.graphql.registration.BacKan.submit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.registration.BacKan.Cast;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;

/** Each collective and each person registers in writing, on Mẫu 2 and Mẫu 1, before 20/02/2022. */
@ExtendWith(House.class)
class RegistrationHttpIT {
    private static final String OVERVIEW =
            """
            query($plan: ID!, $unit: ID, $filter: RegistrationSubjectFilter) {
              agency { plan(id: $plan) { registrationOverview(unit: $unit) {
                closesOn countedOn
                individuals { expected registered registeredLate missing overdue }
                collectives { expected registered registeredLate missing overdue }
                units { unit { name } individuals { expected overdue } }
                subjects(filter: $filter, first: 50) { nodes {
                  subjectKind person { name } unit { name } isExpected status
                  registration { state isLate current { titles } } } }
              } } } }
            """;

    private final BacKan bacKan;
    private final Cast cast;

    RegistrationHttpIT(BacKan bacKan) {
        this.bacKan = bacKan;
        this.cast = bacKan.cast();
    }

    @AfterEach
    void leave() {
        bacKan.leave();
    }

    @Test
    @DisplayName("S4-24, S4-25 on two forms before 20/02/2022: the 19th is in time, the 20th late")
    void registersOnTwoFormsBeforeTheDay() {
        bacKan.at("2022-02-18", "09:00");
        var late = id(draft(bacKan.as(cast.clerk()), collective(cast, cast.inspectorate(), "12")));
        bacKan.at("2022-02-19", "23:59");
        var person = bacKan.as(cast.head());

        var own =
                submit(
                        person,
                        id(draft(person, individual(cast, cast.dam(), "Chiến sĩ thi đua cơ sở"))));
        var unit = submit(person, id(draft(person, collective(cast, cast.office(), "7"))));

        for (var sent : List.of(own, unit)) {
            done(sent, "registrationSubmit");
            assertThat(sent.at("data.registrationSubmit.registration.isLate")).isEqualTo(false);
        }
        bacKan.at("2022-02-20", "00:00");
        var refused = submit(bacKan.as(cast.planner()), late);
        assertThat(refused.at("data.registrationSubmit.errors"))
                .isEqualTo(
                        List.of(
                                Map.of(
                                        "code",
                                        "DEADLINE_PASSED",
                                        "message",
                                        "Đã hết hạn đăng ký, ngày cuối cùng là 19/02/2022.",
                                        "path",
                                        List.of("input", "registration"))));
        var taken = submit(bacKan.as(cast.clerk()), late, "Đơn vị mới kiện toàn lãnh đạo");
        assertThat(taken.at("data.registrationSubmit.registration.isLate")).isEqualTo(true);
        assertThat(taken.at("data.registrationSubmit.registration.lateReason"))
                .isEqualTo("Đơn vị mới kiện toàn lãnh đạo");
        assertThat(taken.at("data.registrationSubmit.registration.lateByName")).isNotNull();
    }

    @Test
    @DisplayName("S4-25 two forms, with help and bounds")
    void showsTheForms() {
        bacKan.at("2022-02-10", "09:00");
        var person = bacKan.as(cast.head());

        var forms =
                person.ask(
                        """
                        query($plan: ID!) { agency { plan(id: $plan) { registrationForms {
                          code subjectKind fields { name help fieldKind min } } } } }
                        """,
                        Map.of("plan", cast.plan()));

        assertThat(forms.at("data.agency.plan.registrationForms.0.code")).isEqualTo("Mẫu 1");
        assertThat(forms.at("data.agency.plan.registrationForms.0.fields.0.help"))
                .isEqualTo("Có thể đăng ký nhiều danh hiệu");
        assertThat(forms.at("data.agency.plan.registrationForms.1.fields.0.min")).isEqualTo("1");
    }

    @Test
    @DisplayName("S4-26 the office sees who has not registered and who is late")
    void showsTheOfficeWhoHasNotAndWhoIsLate() {
        bacKan.at("2022-02-19", "10:00");
        var late = id(draft(bacKan.as(cast.clerk()), collective(cast, cast.inspectorate(), "12")));
        submit(
                bacKan.as(cast.head()),
                id(
                        draft(
                                bacKan.as(cast.head()),
                                individual(cast, cast.dam(), "Chiến sĩ thi đua cơ sở"))));
        bacKan.at("2022-02-21", "10:00");
        submit(bacKan.as(cast.clerk()), late, "Vừa kiện toàn");
        var person = bacKan.as(cast.clerk());

        var all = overview(person, Map.of());
        var sent = Statements.count(() -> overview(person, Map.of()));
        var words = overview(person, Map.of("filter", Map.of("words", "nong dam")));
        var overdue =
                overview(bacKan.as(cast.head()), Map.of("filter", Map.of("status", "OVERDUE")));
        var own = overview(bacKan.as(cast.head()), Map.of("unit", cast.office()));

        assertThat(all.at("closesOn")).isEqualTo("2022-02-19");
        assertThat(all.at("countedOn")).isEqualTo("2022-02-19");
        assertThat(all.at("individuals")).isEqualTo(counts(2, 1, 0, 0, 1));
        assertThat(all.at("collectives")).isEqualTo(counts(2, 0, 1, 0, 1));
        assertThat(all.lines())
                .containsExactly(
                        "COLLECTIVE Thanh tra Sở REGISTERED_LATE",
                        "COLLECTIVE Văn phòng Sở OVERDUE",
                        "Hà Thị An OVERDUE",
                        "Nông Văn Đàm REGISTERED");
        assertThat(words.lines()).containsExactly("Nông Văn Đàm REGISTERED");
        assertThat(overdue.lines())
                .containsExactly("COLLECTIVE Văn phòng Sở OVERDUE", "Hà Thị An OVERDUE");
        assertThat(own.lines())
                .containsExactly("COLLECTIVE Văn phòng Sở OVERDUE", "Nông Văn Đàm REGISTERED");
        bacKan.grow(cast);
        assertThat(Statements.count(() -> overview(person, Map.of()))).isEqualTo(sent);
    }

    private Overview overview(Person person, Map<String, Object> more) {
        var variables = new HashMap<>(more);
        variables.put("plan", cast.plan());
        return new Overview(person.ask(OVERVIEW, variables));
    }

    private static Map<String, Object> counts(
            int expected, int registered, int late, int missing, int overdue) {
        return Map.of(
                "expected",
                expected,
                "registered",
                registered,
                "registeredLate",
                late,
                "missing",
                missing,
                "overdue",
                overdue);
    }

    /** An overview as it was answered. */
    private record Overview(Answer answer) {
        @Nullable Object at(String path) {
            assertThat(answer.errorCode()).as(answer.raw()).isNull();
            return answer.at("data.agency.plan.registrationOverview." + path);
        }

        List<String> lines() {
            var lines = new ArrayList<String>();
            for (var index = 0; at("subjects.nodes." + index) != null; index++) {
                var node = "subjects.nodes." + index + ".";
                var person = at(node + "person.name");
                var name = person == null ? "COLLECTIVE " + at(node + "unit.name") : person;
                lines.add(name + " " + at(node + "status"));
            }
            return lines;
        }
    }
}
