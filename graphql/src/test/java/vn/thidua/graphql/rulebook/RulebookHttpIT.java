package vn.thidua.graphql.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;

/** A province sets stricter rules, its department follows them, and everybody can look them up. */
@ExtendWith(House.class)
class RulebookHttpIT {
    private static final String SET =
            "ruleSet { id name currentVersion owner { name } versions(first: 2) { nodes {"
                    + " version holdsFrom holdsTo rules { council { awardQuorum { parts of }"
                    + " source { text trust binds } } } } } }";
    private static final String IN_FORCE =
            """
            query($decidedBy: ID!, $on: Date!) { oversight {
              rulesInForce(decidedBy: $decidedBy, on: $on) {
                layers { ruleSet { name owner { id } } }
                sitting { quorum { parts of } awardQuorum { parts of } pollsAbsent }
                timeLimits { rule { limitKind workingDays } from { ruleSet { name } } }
                award(code: "GRASSROOTS_EMULATION_FIGHTER") {
                  award { name levels decidedBy }
                  vote { rule { percentMin ballot source { binds } } from { ruleSet { name } } }
                  standards { rule { text anyOf { __typename
                    ... on HeldBeforeAwardCondition { award years }
                    ... on TasksCompletedAwardCondition { completion }
                    ... on InnovationAwardCondition { scope } } } }
                  papers { rule { code name } } } } } }
            """;
    private static final String BONUSES =
            """
            query($decidedBy: ID!) { oversight {
              bonuses(decidedBy: $decidedBy, subjectKind: INDIVIDUAL, on: "2026-07-01", awards: [
                { award: "ADVANCED_LABORER", period: "2026" },
                { award: "GRASSROOTS_EMULATION_FIGHTER", period: "2026" }]) {
                conferred { award } amount product outcome sources { text } } } }
            """;
    private static final Map<String, Object> OWN =
            Map.of("text", "Quyết định 86/2025/QĐ-UBND Điều 8", "trust", "READ");

    private final GlobalIds ids;
    private final Casting.Cast cast;
    private final Person province;
    private final Person department;

    RulebookHttpIT(Api api, Casting casting, GlobalIds ids) {
        this.ids = ids;
        cast = casting.cast();
        province = api.colleague(cast.province(), Role.ADMINISTRATOR);
        department = api.colleague(cast.north(), Role.ADMINISTRATOR);
    }

    private static Map<String, Object> council(int parts, int of) {
        var quorum = Map.of("parts", parts, "of", of);
        return Map.of("council", Map.of("awardQuorum", quorum, "source", OWN));
    }

    private static Map<String, Object> instrument(Map<String, Object> rules) {
        return Map.of(
                "name", "Quyết định 86/2025/QĐ-UBND", "holdsFrom", "2025-12-15", "rules", rules);
    }

    private Answer publish(Person who, Map<String, Object> rules) {
        return who.mutate("ruleSetPublish", instrument(rules), SET);
    }

    private Answer inForce(String day) {
        var decider = ids.encode("Agency", cast.north().agency());
        return department.ask(IN_FORCE, Map.of("decidedBy", decider, "on", day));
    }

    @Test
    void whatAProvinceSetsHoldsForItsDepartmentFromTheDayOn() {
        var published = publish(province, council(4, 5));

        assertThat(published.list("data.ruleSetPublish.errors")).isEmpty();
        var version = "data.ruleSetPublish.ruleSet.versions.nodes.0.";
        assertThat(published.at(version + "rules.council.source.binds")).isEqualTo(true);
        var sitting = "data.oversight.rulesInForce.sitting.";
        assertThat(inForce("2025-12-15").at(sitting + "awardQuorum.parts")).isEqualTo(4);
        assertThat(inForce("2025-12-14").at(sitting + "awardQuorum")).isNull();
    }

    @Test
    void anAwardIsShownWithAllThatItTakes() {
        var award = "data.oversight.rulesInForce.award.";

        var found = inForce("2024-06-01");

        assertThat(found.at(award + "award.name")).isEqualTo("Chiến sĩ thi đua cơ sở");
        assertThat(found.at(award + "vote.rule.percentMin")).isEqualTo(80);
        assertThat(found.at(award + "vote.from.ruleSet.name")).isEqualTo("Nghị định 98/2023/NĐ-CP");
        assertThat(found.at(award + "standards.0.rule.anyOf.0.award"))
                .isEqualTo("ADVANCED_LABORER");
        assertThat(found.at(award + "standards.1.rule.anyOf.1.scope")).isEqualTo("UNIT");
        assertThat(found.list(award + "papers")).hasSize(4);
        assertThat(inForce("2026-11-01").at(award + "vote.rule.source.binds"))
                .as("what was not read binds nobody")
                .isEqualTo(false);
    }

    @Test
    void whoIsLooserIsToldWhereAndWhatWouldBeRight() {
        publish(province, council(4, 5));

        var refused = publish(department, council(2, 3));

        var error = "data.ruleSetPublish.errors.0.";
        assertThat(refused.at("data.ruleSetPublish.ruleSet")).isNull();
        assertThat(refused.at(error + "code")).isEqualTo("LOOSER_THAN_ABOVE");
        assertThat(refused.text(error + "message")).contains("2/3", "4/5");
        assertThat(refused.at(error + "path"))
                .isEqualTo(List.of("input", "rules", "council", "awardQuorum"));
    }

    @Test
    void daysAndSeniorityAreDataOfAnInstrument() {
        var day = Map.of("heldOn", "2029-02-13", "name", "Tết Âm lịch", "source", OWN);
        var years =
                Map.of(
                        "text",
                        "Công tác trong ngành đủ 20 năm",
                        "anyOf",
                        List.of(Map.of("seniority", Map.of("years", 20))),
                        "source",
                        OWN);
        var medal = Map.of("award", "COMMEMORATIVE_MEDAL", "standards", List.of(years));
        var rules = Map.<String, Object>of("days", List.of(day), "additions", List.of(medal));

        var published =
                province.mutate(
                        "ruleSetPublish",
                        instrument(rules),
                        "ruleSet { versions(first: 1) { nodes { rules { days { heldOn worked }"
                                + " additions { standards { anyOf {"
                                + " ... on SeniorityAwardCondition { years } } } } } } } }");
        var twice = publish(province, Map.of("days", List.of(day, day)));

        var version = "data.ruleSetPublish.ruleSet.versions.nodes.0.rules.";
        assertThat(published.at(version + "days.0"))
                .as(published.raw())
                .isEqualTo(Map.of("heldOn", "2029-02-13", "worked", false));
        assertThat(published.at(version + "additions.0.standards.0.anyOf.0.years")).isEqualTo(20);
        var error = "data.ruleSetPublish.errors.0.";
        assertThat(twice.at(error + "code")).isEqualTo("DAY_NAMED_TWICE");
        assertThat(twice.at(error + "path")).isEqualTo(List.of("input", "rules", "days", "1"));
    }

    @Test
    void ofTwoNextVersionsAtOnceOneStands() {
        var set = publish(province, council(2, 3)).text("data.ruleSetPublish.ruleSet.id");
        var next =
                Map.of(
                        "name",
                        "Quyết định 86/2025/QĐ-UBND",
                        "holdsFrom",
                        "2026-01-01",
                        "replaces",
                        Map.of("ruleSet", set, "currentVersion", 1),
                        "rules",
                        council(4, 5));

        var answers =
                AtOnce.all(
                        () -> province.mutate("ruleSetPublish", next, SET),
                        () -> province.mutate("ruleSetPublish", next, SET));

        assertThat(answers)
                .extracting(answer -> answer.at("data.ruleSetPublish.errors.0.code"))
                .containsExactlyInAnyOrder(null, "VERSION_TAKEN");
    }

    @Test
    void bonusesSayTheirAmountAndTheirRules() {
        var decider = ids.encode("Agency", cast.north().agency());

        var reckoned = department.ask(BONUSES, Map.of("decidedBy", decider));

        var first = "data.oversight.bonuses.0.";
        assertThat(reckoned.at(first + "outcome")).isEqualTo("HIGHER_TITLE_PAID");
        assertThat(reckoned.at(first + "product")).isEqualTo("759000");
        assertThat(reckoned.at("data.oversight.bonuses.1.amount")).isEqualTo("2530000");
        assertThat(reckoned.at("data.oversight.bonuses.1.sources.1.text"))
                .isEqualTo("Nghị định 161/2026/NĐ-CP");
    }
}
