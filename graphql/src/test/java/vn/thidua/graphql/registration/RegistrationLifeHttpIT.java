package vn.thidua.graphql.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.graphql.registration.BacKan.answer;
import static vn.thidua.graphql.registration.BacKan.collective;
import static vn.thidua.graphql.registration.BacKan.done;
import static vn.thidua.graphql.registration.BacKan.draft;
import static vn.thidua.graphql.registration.BacKan.id;
import static vn.thidua.graphql.registration.BacKan.individual;
import static vn.thidua.graphql.registration.BacKan.step;
import static vn.thidua.graphql.registration.BacKan.submit;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.registration.BacKan.Cast;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.House;

/** What becomes of a registration, and what is wrong with one. */
@ExtendWith(House.class)
class RegistrationLifeHttpIT {
    private final BacKan bacKan;
    private final Cast cast;

    RegistrationLifeHttpIT(BacKan bacKan) {
        this.bacKan = bacKan;
        this.cast = bacKan.cast();
    }

    @AfterEach
    void leave() {
        bacKan.leave();
    }

    @Test
    void namesEachFaultByItsFieldAndWritesNothing() {
        bacKan.at("2022-02-10", "09:00");
        var person = bacKan.as(cast.head());

        var faulty = draft(person, individual(cast, cast.dam(), "Anh hùng", "Lao động tiên tiến"));
        var whole = draft(person, collective(cast, cast.office(), "bảy"));
        var neither = draft(person, Map.of("plan", cast.plan(), "form", "Mẫu 1"));
        var empty = id(draft(person, individual(cast, cast.dam())));
        var unsent = submit(person, empty);

        assertThat(faulty.at("data.registrationDraft.registration")).isNull();
        assertThat(faulty.at("data.registrationDraft.errors.0"))
                .isEqualTo(
                        Map.of(
                                "code",
                                "NOT_A_CHOICE",
                                "message",
                                "Ô “Ô titles” phải là một trong các lựa chọn: Lao động tiên tiến;"
                                        + " Chiến sĩ thi đua cơ sở.",
                                "path",
                                List.of("input", "answers", "titles")));
        assertThat(whole.at("data.registrationDraft.errors.0.code"))
                .isEqualTo("NOT_A_WHOLE_NUMBER");
        assertThat(neither.errorCode()).isEqualTo("BAD_INPUT");
        assertThat(unsent.at("data.registrationSubmit.errors.0.code")).isEqualTo("ANSWER_MISSING");
        assertThat(unsent.at("data.registrationSubmit.errors.0.path"))
                .isEqualTo(List.of("input", "answers", "titles"));
        assertThat(registrations(person)).hasSize(1);
    }

    @Test
    void isReturnedAmendedWithdrawnAndTakenBackWithItsHistory() {
        bacKan.at("2022-02-10", "09:00");
        var person = bacKan.as(cast.head());
        var clerk = bacKan.as(cast.clerk());
        var id = id(draft(person, individual(cast, cast.dam(), "Lao động tiên tiến")));

        submit(person, id);
        reasoned(clerk, "Return", id, "Thiếu sáng kiến");
        amend(person, id);
        done(submit(person, id, 2, null), "registrationSubmit");
        done(step(clerk, "Receive", id), "registrationReceive");
        reasoned(person, "Withdraw", id, "Chuyển công tác");
        done(step(person, "Restore", id), "registrationRestore");

        var told = told(person, id);
        assertThat(told.at("data.node.state")).as(told.raw()).isEqualTo("RECEIVED");
        assertThat(told.at("data.node.person.name")).isEqualTo("Nông Văn Đàm");
        assertThat(told.at("data.node.current.titles"))
                .isEqualTo(List.of("Chiến sĩ thi đua cơ sở"));
        assertThat(told.at("data.node.revisions.1.titles"))
                .isEqualTo(List.of("Lao động tiên tiến"));
        assertThat(
                        told.list("data.node.steps").stream()
                                .map(RegistrationLifeHttpIT::action)
                                .toList())
                .isEqualTo(
                        List.of(
                                "RESTORED",
                                "WITHDRAWN",
                                "RECEIVED",
                                "SUBMITTED",
                                "AMENDED",
                                "RETURNED",
                                "SUBMITTED",
                                "DRAFTED"));
        assertThat(told.at("data.node.steps.5.reason")).isEqualTo("Thiếu sáng kiến");
        assertThat(told.at("data.node.steps.0.takenByName")).isNotNull();
    }

    @Test
    void waitsForTheOfficeAlone() {
        bacKan.at("2022-02-10", "09:00");
        var person = bacKan.as(cast.head());
        var waiting =
                """
                { viewer { waiting { registrationsToReceive { count registrations { state } } } } }
                """;
        submit(person, id(draft(person, individual(cast, cast.dam(), "Lao động tiên tiến"))));

        assertThat(
                        bacKan.as(cast.clerk())
                                .ask(waiting)
                                .at("data.viewer.waiting.registrationsToReceive"))
                .isEqualTo(
                        Map.of("count", 1, "registrations", List.of(Map.of("state", "SUBMITTED"))));
        assertThat(person.ask(waiting).at("data.viewer.waiting.registrationsToReceive")).isNull();
    }

    private static String action(Object step) {
        return String.valueOf(((Map<?, ?>) step).get("action"));
    }

    private static void reasoned(Person person, String step, String id, String reason) {
        var mutation = "registration" + step;
        var input = Map.of("registration", id, "reason", reason);
        done(person.mutate(mutation, input, BacKan.OF), mutation);
    }

    private static void amend(Person person, String id) {
        var answers =
                List.of(
                        answer("titles", "Chiến sĩ thi đua cơ sở"),
                        answer("initiative", "Số hóa hồ sơ"));
        var input = Map.of("registration", id, "revision", 1, "answers", answers);
        done(person.mutate("registrationAmend", input, BacKan.OF), "registrationAmend");
    }

    private static Answer told(Person person, String id) {
        return person.ask(
                """
                query($id: ID!) { node(id: $id) { ... on Registration {
                  state plan { title } person { name } unit { name }
                  current { titles planVersion writtenByName answers { field values } }
                  revisions { revision titles }
                  steps { action revision reason takenByName } } } }
                """,
                Map.of("id", id));
    }

    @Test
    void isRegisteredOnceAndByThoseConcerned() {
        bacKan.at("2022-02-10", "09:00");
        var person = bacKan.as(cast.head());
        var first = id(draft(person, individual(cast, cast.dam(), "Lao động tiên tiến")));

        var again =
                draft(
                        bacKan.as(cast.planner()),
                        individual(cast, cast.dam(), "Lao động tiên tiến"));
        var others = draft(person, individual(cast, cast.an(), "Lao động tiên tiến"));

        assertThat(again.at("data.registrationDraft.errors.0.code"))
                .isEqualTo("ALREADY_REGISTERED");
        assertThat(again.at("data.registrationDraft.registration.id")).isEqualTo(first);
        assertThat(others.at("data.registrationDraft.errors.0.code")).isEqualTo("NOT_YOURS");
        assertThat(draft(bacKan.as(cast.viewer()), individual(cast, cast.an())).errorCode())
                .isEqualTo("NOT_PERMITTED");
    }

    private List<?> registrations(Person person) {
        return person.ask("{ agency { registrations(first: 10) { nodes { id } } } }")
                .list("data.agency.registrations.nodes");
    }
}
