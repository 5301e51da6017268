package vn.thidua.graphql.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;

@ExtendWith(House.class)
class PeopleHttpIT {
    private static final String LIST =
            """
            query($filter: PersonFilter) {
              agency {
                people(filter: $filter, first: 9) {
                  nodes {
                    name category isDirectWorker jobTitle unitSinceOn
                    unit { name }
                    placements { sinceOn unit { name } }
                  }
                }
              }
            }
            """;

    private final Person administrator;
    private final Person southerner;
    private final String office;

    PeopleHttpIT(Api api, Casting casting) {
        var cast = casting.cast();
        this.administrator = api.colleague(cast.north(), Role.ADMINISTRATOR);
        this.southerner = api.colleague(cast.south(), Role.ADMINISTRATOR);
        this.office = unit("Văn phòng");
    }

    @Test
    void findsPeopleWithoutAccentsAndShowsWhereTheyHaveBeen() {
        register("Đỗ Thị Huế");
        var an = register("Nguyễn Văn An").text("data.personRegister.person.id");
        var move =
                Map.of(
                        "person",
                        an,
                        "revision",
                        1,
                        "unit",
                        unit("Trung tâm"),
                        "sinceOn",
                        "2026-06-01",
                        "jobTitle",
                        "Giám đốc");
        administrator.mutate("personMove", move, "person { id }");

        var found = administrator.ask(LIST, Map.of("filter", Map.of("words", "nguyen an")));

        var person = "data.agency.people.nodes.0.";
        assertThat(found.list("data.agency.people.nodes")).hasSize(1);
        assertThat(found.at(person + "name")).isEqualTo("Nguyễn Văn An");
        assertThat(found.at(person + "isDirectWorker")).isEqualTo(true);
        assertThat(found.at(person + "unit.name")).isEqualTo("Trung tâm");
        assertThat(found.at(person + "placements.1.unit.name")).isEqualTo("Văn phòng");
    }

    @Test
    void sendsFiveStatementsForAPageOfPeople() {
        register("An");
        register("Binh");
        register("Chi");

        var sent = Statements.sent(() -> administrator.ask(LIST));

        // Who is calling, people, their units, their placements; the placements' units are known.
        assertThat(sent).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void changesAndLetsGoAndShowsWhatStandsOnAConflict() {
        var an = register("An").text("data.personRegister.person.id");

        var changed = change(an, "Lê Văn An");
        var conflict = change(an, "Lê Vân Anh");
        var leave = Map.of("person", an, "revision", 2, "leftOn", "2026-06-30");
        var left = administrator.mutate("personLeave", leave, "person { leftOn }");
        var again = administrator.mutate("personLeave", leave, "person { leftOn }");

        assertThat(changed.at("data.personChange.person.name")).isEqualTo("Lê Văn An");
        assertThat(conflict.at("data.personChange.errors.0.code")).isEqualTo("CONFLICT");
        assertThat(conflict.at("data.personChange.person.name")).isEqualTo("Lê Văn An");
        assertThat(left.at("data.personLeave.person.leftOn")).isEqualTo("2026-06-30");
        assertThat(again.at("data.personLeave.errors.0.code")).isEqualTo("ALREADY_LEFT");
        assertThat(administrator.ask(LIST).list("data.agency.people.nodes")).isEmpty();
    }

    @Test
    void answersAnotherAgencyAsIfThereWereNoSuchPerson() {
        var an = register("An").text("data.personRegister.person.id");
        var query = "query($id: ID!) { agency { person(id: $id) { name } } }";

        assertThat(administrator.ask(query, Map.of("id", an)).at("data.agency.person.name"))
                .isEqualTo("An");
        assertThat(southerner.ask(query, Map.of("id", an)).errorCode()).isEqualTo("NOT_FOUND");
        var leave = Map.of("person", an, "revision", 1, "leftOn", "2026-06-30");
        assertThat(southerner.mutate("personLeave", leave, "person { id }").errorCode())
                .isEqualTo("NOT_FOUND");
        assertThat(southerner.ask(LIST).list("data.agency.people.nodes")).isEmpty();
    }

    @Test
    void bindsNoAccountOfAnotherAgency() {
        var members =
                southerner.ask("{ agency { members(first: 9) { nodes { account username } } } }");
        var input = new HashMap<String, Object>(person("An"));
        input.put("account", members.text("data.agency.members.nodes.0.account"));

        var answer = administrator.mutate("personRegister", input, "person { id }");

        assertThat(answer.errorCode()).isEqualTo("NOT_FOUND");
        assertThat(administrator.ask(LIST).at("data.agency.people.nodes")).isEqualTo(List.of());
    }

    private Answer register(String name) {
        return administrator.mutate("personRegister", person(name), "person { id }");
    }

    private Answer change(String person, String name) {
        var input =
                Map.of("person", person, "revision", 1, "name", name, "category", "CIVIL_SERVANT");
        return administrator.mutate("personChange", input, "person { name }");
    }

    private Map<String, Object> person(String name) {
        return Map.of(
                "name",
                name,
                "category",
                "CIVIL_SERVANT",
                "directWorker",
                true,
                "unit",
                office,
                "sinceOn",
                "2026-01-01");
    }

    private String unit(String name) {
        var input = Map.of("name", name, "kind", "OFFICE");
        return administrator
                .mutate("unitCreate", input, "unit { id }")
                .text("data.unitCreate.unit.id");
    }
}
