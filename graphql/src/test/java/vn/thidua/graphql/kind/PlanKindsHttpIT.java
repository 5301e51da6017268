package vn.thidua.graphql.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.plan.PlanCasting;

/** An administrator sets the agency's kinds of plans. */
@ExtendWith(House.class)
class PlanKindsHttpIT {
    private static final String KINDS =
            """
            { agency { planKinds {
              id name active position scope movementKind requiredSections register numberPattern
              under { name } answers revision
            } } }
            """;

    private final PlanCasting casting;
    private final Scope north;
    private final Person administrator;
    private final Person planner;
    private final Person southerner;

    PlanKindsHttpIT(Api api, PlanCasting casting, Casting cast) {
        this.casting = casting;
        var all = cast.cast();
        north = casting.withKinds(all.north());
        administrator = api.colleague(north, Role.ADMINISTRATOR);
        planner = api.colleague(north, Role.PLANNER);
        southerner = api.colleague(casting.withKinds(all.south()), Role.ADMINISTRATOR);
    }

    @Test
    void showsAllOfEachKindInThreeStatements() {
        var kinds = planner.ask(KINDS);

        var campaign = "data.agency.planKinds.2.";
        assertThat(kinds.list("data.agency.planKinds")).hasSize(4);
        assertThat(kinds.at(campaign + "movementKind")).isEqualTo("CAMPAIGN");
        assertThat(kinds.at(campaign + "requiredSections"))
                .isEqualTo(List.of("PURPOSES", "RESPONSIBILITIES"));
        assertThat(kinds.at(campaign + "numberPattern")).isEqualTo("{number}/KH-STP");
        assertThat(kinds.at(campaign + "answers"))
                .isEqualTo(List.of("ADMINISTRATIVE", "SECTORAL", "GROUP", "OTHER"));
        assertThat(kinds.list(campaign + "under")).hasSize(2);
        assertThat(kinds.at("data.agency.planKinds.3.scope")).isEqualTo("UNIT");
        assertThat(Statements.count(() -> planner.ask(KINDS))).isEqualTo(3);
    }

    @Test
    void addsAKindThatPlansCanBeDraftedOf() {
        var yearly = id(planner.ask(KINDS), 0);

        var created = create(definition("under", List.of(yearly)));

        var kind = created.text("data.planKindCreate.planKind.id");
        assertThat(created.at("data.planKindCreate.planKind.under.0.name"))
                .isEqualTo("Kế hoạch phong trào thi đua hằng năm");
        assertThat(created.at("data.planKindCreate.planKind.revision")).isEqualTo(1);
        var drafted =
                planner.mutate(
                        "planDraft", Map.of("kind", kind, "year", 2026), "plan { kindName }");
        assertThat(drafted.at("data.planDraft.plan.kindName"))
                .as(drafted.raw())
                .isEqualTo("Kế hoạch cao điểm");
    }

    @Test
    void changesAKindAndShowsWhatStandsOnAConflict() {
        var kind = create(definition("position", 9)).text("data.planKindCreate.planKind.id");
        var changed = change(kind, 1, definition("name", "Kế hoạch 90 ngày"));

        var conflict = change(kind, 1, definition("name", "Kế hoạch nước rút"));
        var fixed = change(kind, 2, definition("scope", "UNIT"));

        assertThat(changed.at("data.planKindChange.planKind.revision"))
                .as(changed.raw())
                .isEqualTo(2);
        assertThat(conflict.at("data.planKindChange.errors.0.code")).isEqualTo("CONFLICT");
        assertThat(conflict.at("data.planKindChange.errors.0.path"))
                .isEqualTo(List.of("input", "revision"));
        assertThat(conflict.at("data.planKindChange.planKind.name")).isEqualTo("Kế hoạch 90 ngày");
        assertThat(conflict.at("data.planKindChange.planKind.revision")).isEqualTo(2);
        assertThat(fixed.at("data.planKindChange.errors.0.code")).isEqualTo("SCOPE_FIXED");
        assertThat(fixed.at("data.planKindChange.errors.0.path"))
                .isEqualTo(List.of("input", "definition", "scope"));
    }

    @Test
    void takesAKindOutOfUseAndBack() {
        var plan = casting.drafted(north, "Đang viết");
        var kind = Map.of("kind", id(planner.ask(KINDS), 0));

        var retired = administrator.mutate("planKindRetire", kind, "planKind { active }");
        var again = administrator.mutate("planKindRetire", kind, "planKind { active }");
        var refused =
                planner.mutate(
                        "planDraft", Map.of("kind", kind.get("kind"), "year", 2026), "plan { id }");
        casting.purpose(north, plan, "Vẫn sửa được");
        var back = administrator.mutate("planKindReinstate", kind, "planKind { active }");
        var twice = administrator.mutate("planKindReinstate", kind, "planKind { active }");

        assertThat(retired.at("data.planKindRetire.planKind.active")).isEqualTo(false);
        assertThat(again.at("data.planKindRetire.errors.0.code")).isEqualTo("ALREADY_RETIRED");
        assertThat(refused.at("data.planDraft.errors.0.code")).isEqualTo("KIND_RETIRED");
        assertThat(back.at("data.planKindReinstate.planKind.active")).isEqualTo(true);
        assertThat(twice.at("data.planKindReinstate.errors.0.code")).isEqualTo("ALREADY_ACTIVE");
    }

    @ParameterizedTest
    @CsvSource({
        "name, ' ', NAME_MISSING",
        "name, Kế hoạch phong trào thi đua hằng năm, NAME_TAKEN",
        "register, ' ', REGISTER_MISSING",
        "numberPattern, KH-STP, NUMBER_PATTERN_UNFIT",
        "numberPattern, '{number}{number}', NUMBER_PATTERN_UNFIT"
    })
    void refusesADefinitionAndSaysWhere(String field, String value, String code) {
        var refused = create(definition(field, value));

        assertThat(refused.at("data.planKindCreate.planKind")).as(refused.raw()).isNull();
        assertThat(refused.at("data.planKindCreate.errors.0.code")).isEqualTo(code);
        assertThat(refused.at("data.planKindCreate.errors.0.path"))
                .isEqualTo(List.of("input", "definition", field));
        assertThat(planner.ask(KINDS).list("data.agency.planKinds")).hasSize(4);
    }

    @Test
    void tellsAllFaultsOfAUnitKindAtOnce() {
        var definition = definition("scope", "UNIT");
        definition.put("answers", List.of("SECTORAL"));

        var refused = create(definition);

        assertThat(refused.at("data.planKindCreate.errors.0.code"))
                .isEqualTo("UNIT_PLAN_WITHOUT_PLACE");
        assertThat(refused.at("data.planKindCreate.errors.1.code"))
                .isEqualTo("UNIT_PLAN_ANSWERS_OUTSIDE");
        assertThat(refused.at("data.planKindCreate.errors.1.path"))
                .isEqualTo(List.of("input", "definition", "answers"));
    }

    @Test
    void isForAdministratorsOfTheAgencyAlone() {
        var kind = id(planner.ask(KINDS), 0);
        var definition = definition("position", 7);
        var input = Map.of("definition", definition);

        assertThat(planner.mutate("planKindCreate", input, "planKind { id }").errorCode())
                .isEqualTo("NOT_PERMITTED");
        var foreign = southerner.mutate("planKindRetire", Map.of("kind", kind), "planKind { id }");
        assertThat(foreign.errorCode()).isEqualTo("NOT_FOUND");
        definition.put("under", List.of(kind));
        assertThat(southerner.mutate("planKindCreate", input, "planKind { id }").errorCode())
                .isEqualTo("NOT_FOUND");
        assertThat(planner.ask(KINDS).at("data.agency.planKinds.0.active")).isEqualTo(true);
    }

    private Answer create(Map<String, ?> definition) {
        return administrator.mutate(
                "planKindCreate",
                Map.of("definition", definition),
                "planKind { id name revision under { name } }");
    }

    private Answer change(String kind, int revision, Map<String, Object> definition) {
        return administrator.mutate(
                "planKindChange",
                Map.of("kind", kind, "revision", revision, "definition", definition),
                "planKind { name revision }");
    }

    private static Map<String, Object> definition(String field, Object value) {
        var definition = new HashMap<String, Object>();
        definition.put("name", "Kế hoạch cao điểm");
        definition.put("position", 5);
        definition.put("scope", "AGENCY");
        definition.put("movementKind", "CAMPAIGN");
        definition.put("requiredSections", List.of("PURPOSES"));
        definition.put("register", "KH");
        definition.put("numberPattern", "{number}/KH-STP");
        definition.put("under", List.of());
        definition.put("answers", List.of());
        definition.put(field, value);
        return definition;
    }

    private static String id(Answer kinds, int place) {
        return kinds.text("data.agency.planKinds." + place + ".id");
    }
}
