package vn.thidua.graphql.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
class UnitsHttpIT {
    private static final String TREE =
            """
            query($first: Int!) {
              agency {
                units(first: $first, topOnly: true) {
                  nodes {
                    name
                    children { name parent { name } head { sinceOn person { name } } }
                    head { person { name } }
                    headCount { heads { persons collectives } }
                    participants { persons }
                  }
                  pageInfo { hasNextPage }
                }
              }
            }
            """;

    private final Person administrator;
    private final Person southerner;

    UnitsHttpIT(Api api, Casting casting) {
        var cast = casting.cast();
        this.administrator = api.colleague(cast.north(), Role.ADMINISTRATOR, Role.PLANNER);
        this.southerner = api.colleague(cast.south(), Role.ADMINISTRATOR, Role.PLANNER);
    }

    @Test
    void showsTheTreeWithHeadsAndCounts() {
        var office = create("Văn phòng", null);
        var team = create("Tổ Hành chính", office);
        var an = register("Nguyễn Văn An", team);
        administrator.mutate(
                "unitHeadAppoint",
                Map.of("unit", team, "person", an, "sinceOn", "2026-01-01"),
                "unit { id }");
        administrator.mutate(
                "headCountRecord",
                Map.of(
                        "unit",
                        office,
                        "countedOn",
                        "2026-06-30",
                        "heads",
                        Map.of("collectives", 2, "cadres", 1, "civilServants", 7)),
                "headCount { countedOn }");
        administrator.mutate(
                "participantsRecord",
                Map.of("unit", office, "countedOn", "2026-06-30", "persons", 6),
                "participants { persons }");

        var tree = administrator.ask(TREE, Map.of("first", 9));

        var top = "data.agency.units.nodes.0.";
        assertThat(tree.list("data.agency.units.nodes")).hasSize(1);
        assertThat(tree.at(top + "name")).isEqualTo("Văn phòng");
        assertThat(tree.at(top + "head")).isNull();
        assertThat(tree.at(top + "children.0.name")).isEqualTo("Tổ Hành chính");
        assertThat(tree.at(top + "children.0.parent.name")).isEqualTo("Văn phòng");
        assertThat(tree.at(top + "children.0.head.person.name")).isEqualTo("Nguyễn Văn An");
        assertThat(tree.at(top + "children.0.head.sinceOn")).isEqualTo("2026-01-01");
        assertThat(tree.at(top + "headCount.heads.persons")).isEqualTo(8);
        assertThat(tree.at(top + "participants.persons")).isEqualTo(6);
    }

    @Test
    void sendsTheSameStatementsForOneUnitAndForMany() {
        create("Một", null);
        var one = Statements.count(() -> administrator.ask(TREE, Map.of("first", 9)));
        for (var n = 0; n < 5; n++) {
            var office = create("Văn phòng " + n, null);
            register("An", create("Tổ " + n, office));
        }

        var many = Statements.count(() -> administrator.ask(TREE, Map.of("first", 9)));

        assertThat(many - one).isLessThanOrEqualTo(2); // Heads of children, and their parents.
        assertThat(many).isLessThanOrEqualTo(8);
    }

    @Test
    void tellsEveryFaultWithItsPlaceInTheCallersLanguage() {
        var input = Map.of("name", " ", "kind", "OFFICE", "position", -1);
        var document =
                "mutation($input: UnitCreateInput!) { unitCreate(input: $input) { unit { id }"
                        + " errors { code message path } } }";

        var vietnamese = administrator.ask(document, Map.of("input", input));
        var english = administrator.ask(document, Map.of("input", input), "Accept-Language", "en");

        var errors = "data.unitCreate.errors.";
        assertThat(vietnamese.list("data.unitCreate.errors")).hasSize(2);
        assertThat(vietnamese.at(errors + "0.code")).isEqualTo("NAME_MISSING");
        assertThat(vietnamese.at(errors + "0.path")).isEqualTo(List.of("input", "name"));
        assertThat(vietnamese.at(errors + "0.message")).isEqualTo("Hãy nhập tên đơn vị.");
        assertThat(english.at(errors + "0.message")).isEqualTo("Give the unit a name.");
        assertThat(english.at(errors + "1.code")).isEqualTo("POSITION_OUT_OF_RANGE");
    }

    @Test
    void changesMovesAndClosesAndShowsWhatStandsOnAConflict() {
        var office = create("Văn phòng", null);
        var centre = create("Trung tâm", null);

        var changed = change(office, 1, "Văn phòng Sở");
        var conflict = change(office, 1, "Phòng Tổng hợp");
        var moved =
                administrator.mutate(
                        "unitMove",
                        Map.of("unit", office, "revision", 2, "parent", centre),
                        "unit { parent { name } revision }");
        var circle =
                administrator.mutate(
                        "unitMove",
                        Map.of("unit", centre, "revision", 1, "parent", office),
                        "unit { id }");
        var closed =
                administrator.mutate(
                        "unitClose",
                        Map.of("unit", office, "revision", 3, "dissolvedOn", "2026-01-31"),
                        "unit { dissolvedOn }");

        assertThat(changed.at("data.unitChange.unit.name")).isEqualTo("Văn phòng Sở");
        assertThat(conflict.at("data.unitChange.errors.0.code")).isEqualTo("CONFLICT");
        assertThat(conflict.at("data.unitChange.unit.name")).isEqualTo("Văn phòng Sở");
        assertThat(moved.at("data.unitMove.unit.parent.name")).isEqualTo("Trung tâm");
        assertThat(circle.at("data.unitMove.errors.0.code")).isEqualTo("WOULD_CLOSE_CIRCLE");
        assertThat(closed.at("data.unitClose.unit.dissolvedOn")).isEqualTo("2026-01-31");
    }

    @Test
    void answersAnotherAgencyAsIfThereWereNoSuchUnit() {
        var office = create("Văn phòng", null);
        var query = "query($id: ID!) { agency { unit(id: $id) { name } } }";
        var node = "query($id: ID!) { node(id: $id) { id } }";

        assertThat(administrator.ask(query, Map.of("id", office)).at("data.agency.unit.name"))
                .isEqualTo("Văn phòng");
        assertThat(administrator.ask(node, Map.of("id", office)).at("data.node.id"))
                .isEqualTo(office);
        assertThat(southerner.ask(query, Map.of("id", office)).errorCode()).isEqualTo("NOT_FOUND");
        assertThat(southerner.ask(node, Map.of("id", office)).at("data.node")).isNull();
        var foreign =
                southerner.mutate(
                        "unitClose",
                        Map.of("unit", office, "revision", 1, "dissolvedOn", "2026-01-31"),
                        "unit { id }");
        assertThat(foreign.errorCode()).isEqualTo("NOT_FOUND");
        assertThat(administrator.ask(query, Map.of("id", office)).at("data.agency.unit.name"))
                .isEqualTo("Văn phòng");
    }

    private String create(String name, @Nullable String parent) {
        var input = new HashMap<String, Object>(Map.of("name", name, "kind", "OFFICE"));
        if (parent != null) {
            input.put("parent", parent);
        }
        return administrator
                .mutate("unitCreate", input, "unit { id }")
                .text("data.unitCreate.unit.id");
    }

    private Answer change(String unit, int revision, String name) {
        var input = Map.of("unit", unit, "revision", revision, "name", name, "kind", "OFFICE");
        return administrator.mutate("unitChange", input, "unit { name revision }");
    }

    private String register(String name, String unit) {
        var input =
                Map.of(
                        "name",
                        name,
                        "category",
                        "CIVIL_SERVANT",
                        "unit",
                        unit,
                        "sinceOn",
                        "2026-01-01");
        return administrator
                .mutate("personRegister", input, "person { id }")
                .text("data.personRegister.person.id");
    }
}
