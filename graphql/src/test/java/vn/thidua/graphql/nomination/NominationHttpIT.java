package vn.thidua.graphql.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.message.Languages;
import vn.thidua.graphql.message.Messages;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.body.content.QuotaMode;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rulebook.RulePublishing;
import vn.thidua.platform.rulebook.Stating;
import vn.thidua.platform.rulebook.rule.AwardCondition;
import vn.thidua.tenants.decision.DecisionCasting;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.person.SomePeople;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.standard.FindingKind;
import vn.thidua.tenants.standard.StandardAnswer;
import vn.thidua.tenants.unit.Unit;

/** The quotas of S3 §III.5, as the office and the units of a procuracy meet them over HTTP. */
@ExtendWith(House.class)
class NominationHttpIT {
    private static final String REVIEW =
            "review { id state quotas { ordinal unit { name } subjectKind base share most rule used"
                    + " } }";
    private static final String NOMINATION =
            """
            nomination { id state award unit { name } collective { name } person { name }
              decidedBy { name } rules { version ruleSet { name } }
              review { quotas { used } } }
            """;
    private static final String ERROR = "data.nominationPropose.errors.0.";

    private final Api api;
    private final AwardCasting awards;
    private final DecisionCasting decisions;
    private final SomePeople people;
    private final RulePublishing rules;
    private final GlobalIds ids;
    private final Scope scope;
    private final Person clerk;
    private final Unit division;
    private final PlanId plan;

    NominationHttpIT(
            Api api,
            AwardCasting awards,
            DecisionCasting decisions,
            SomePeople people,
            RulePublishing rules,
            PlanCasting plans,
            GlobalIds ids) {
        this.api = api;
        this.awards = awards;
        this.decisions = decisions;
        this.people = people;
        this.rules = rules;
        this.ids = ids;
        scope = plans.agency("Procuracy");
        clerk = api.colleague(scope, Role.OFFICE_CLERK);
        division = awards.unit(scope, "Vụ 1", 19, 38);
        plan =
                awards.plan(
                        scope,
                        AwardCasting.perUnit(
                                AwardStage.YEARLY,
                                SubjectKind.COLLECTIVE,
                                QuotaMode.PERCENT,
                                null,
                                "10"));
    }

    private Answer open() {
        return open(clerk, "YEARLY");
    }

    private Answer open(Person who, String stage) {
        var input =
                Map.<String, Object>of(
                        "plan",
                        ids.encode("Plan", plan),
                        "stage",
                        stage,
                        "year",
                        2026,
                        "countedOn",
                        "2026-02-01");
        return who.mutate("awardReviewOpen", input, REVIEW);
    }

    private Map<String, Object> collective(String review, Unit unit) {
        return new HashMap<>(
                Map.of(
                        "review",
                        review,
                        "award",
                        AwardCasting.COMMENDATION,
                        "level",
                        "UNIT",
                        "collective",
                        ids.encode("Unit", unit.id()),
                        "achievements",
                        "Hoàn thành xuất sắc nhiệm vụ năm 2026"));
    }

    private Answer nominate(String review, Unit unit) {
        return clerk.mutate("nominationPropose", collective(review, unit), NOMINATION);
    }

    @Test
    void theOfficeSeesWhatEachUnitMayPutForwardAndByWhichRule() {
        var opened = open();

        var first = "data.awardReviewOpen.review.quotas.0.";
        assertThat(opened.list("data.awardReviewOpen.errors")).isEmpty();
        assertThat(opened.at(first + "unit.name")).isEqualTo("Vụ 1");
        assertThat(opened.at(first + "base")).isEqualTo(19);
        assertThat(opened.text(first + "share")).startsWith("1.9");
        assertThat(opened.at(first + "most")).isEqualTo(1);
        assertThat(opened.at(first + "rule")).isEqualTo("SHARE_CUT");
        assertThat(open().at("data.awardReviewOpen.errors.0.code")).isEqualTo("OPENED_BEFORE");
    }

    @Test
    void whoIsOneTooManyIsToldTheRuleAndTheNumbers() {
        var review = open().text("data.awardReviewOpen.review.id");
        var team = awards.team(scope, division, "Đội 1");

        var nominated = nominate(review, division);
        var refused = nominate(review, team);

        var stands = "data.nominationPropose.nomination.";
        assertThat(nominated.at(stands + "state")).isEqualTo("NOMINATED");
        assertThat(nominated.at(stands + "review.quotas.0.used")).isEqualTo(1);
        assertThat(nominated.list(stands + "rules")).isNotEmpty();
        assertThat(refused.at(ERROR + "code")).isEqualTo("QUOTA_FULL");
        assertThat(refused.text(ERROR + "message")).contains("1", "SHARE_CUT");
        assertThat(refused.at(ERROR + "path")).isEqualTo(List.of("input", "collective"));
    }

    @Test
    void withdrawnOrClosedNothingIsLostAndNothingMoreIsTaken() {
        var review = open().text("data.awardReviewOpen.review.id");
        var nomination = nominate(review, division).text("data.nominationPropose.nomination.id");

        var withdrawn =
                clerk.mutate(
                        "nominationWithdraw",
                        Map.of("nomination", nomination, "reason", "Đơn vị xin rút"),
                        NOMINATION);
        clerk.mutate("awardReviewClose", Map.of("review", review), REVIEW);

        assertThat(withdrawn.at("data.nominationWithdraw.nomination.review.quotas.0.used"))
                .isEqualTo(0);
        assertThat(nominate(review, division).at(ERROR + "code")).isEqualTo("REVIEW_CLOSED");
        var listed =
                clerk.ask("{ agency { nominations(first: 5) { nodes { state reason } } } }")
                        .list("data.agency.nominations.nodes");
        assertThat(listed).singleElement().asString().contains("WITHDRAWN", "Đơn vị xin rút");
    }

    @Test
    void whoFallsShortOfAStandardIsToldWhichAndWhatTheRecordsShow() {
        var an = people.person(scope, division, "Nguyễn Văn An");
        var binh = leftOutBeside(an);
        askForTwoTimes();
        var review = open().text("data.awardReviewOpen.review.id");

        var refused = clerk.mutate("nominationPropose", person(review, binh), NOMINATION);
        var nominated =
                clerk.mutate(
                        "nominationPropose",
                        person(review, an),
                        "nomination { standards { text binds answer source { text } item"
                                + " findings { kind answer text } } }");

        assertThat(refused.at(ERROR + "code")).isEqualTo("STANDARD_UNMET");
        assertThat(refused.text(ERROR + "message"))
                .isEqualTo(
                        "Chưa đạt tiêu chuẩn \"Hai lần liên tục LĐTT\" (Quy chế của cơ quan). Cần 2"
                                + " lần liên tục có Lao động tiên tiến. Năm có: –; năm không có:"
                                + " 2024, 2025; năm chưa có hồ sơ: 2026. Nếu đã được tặng, hãy ghi"
                                + " quyết định khen thưởng đó trước khi đề nghị.");
        assertThat(refused.at(ERROR + "path")).isEqualTo(List.of("input", "person"));
        var standard = "data.nominationPropose.nomination.standards.0.";
        assertThat(nominated.at(standard + "answer")).isEqualTo("MET");
        assertThat(nominated.at(standard + "binds")).isEqualTo(true);
        assertThat(nominated.at(standard + "source.text")).isEqualTo("Quy chế của cơ quan");
        assertThat(nominated.at(standard + "item")).isNull();
        assertThat(nominated.at(standard + "findings.0.text"))
                .isEqualTo("Có Lao động tiên tiến 2 lần liên tục; các năm có: 2024, 2025.");
    }

    /** Somebody whom the decisions of two years have left out. */
    private vn.thidua.tenants.person.Person leftOutBeside(vn.thidua.tenants.person.Person an) {
        var left = people.person(scope, division, "Trần Thị Bình");
        decisions.recorded(scope, 2023, DecisionCasting.LABORER, left);
        decisions.recorded(scope, 2024, DecisionCasting.LABORER, an);
        decisions.recorded(scope, 2025, DecisionCasting.LABORER, an);
        return left;
    }

    private void askForTwoTimes() {
        var condition = new AwardCondition.HeldBefore(DecisionCasting.LABORER, 2);
        rules.publish(
                scope,
                Stating.standard(AwardCasting.COMMENDATION, "Hai lần liên tục LĐTT", condition));
    }

    @Test
    void whoSendsADossierIsToldOfAStandardThatCameBeforeIt() {
        var an = people.person(scope, division, "Nguyễn Văn An");
        var binh = leftOutBeside(an);
        var review = open().text("data.awardReviewOpen.review.id");
        var proposed = clerk.mutate("nominationPropose", person(review, binh), NOMINATION);
        askForTwoTimes();

        var nomination = proposed.text("data.nominationPropose.nomination.id");
        var sent =
                clerk.mutate("dossierSend", Map.of("nomination", nomination), "dossier { state }");

        var error = "data.dossierSend.errors.0.";
        assertThat(sent.at(error + "code")).isEqualTo("STANDARD_UNMET");
        assertThat(sent.text(error + "message"))
                .startsWith("Đến ngày nhận hồ sơ, chưa đạt tiêu chuẩn \"Hai lần liên tục LĐTT\"")
                .contains("Năm có: –; năm không có: 2024, 2025");
        assertThat(sent.at(error + "path")).isEqualTo(List.of("input", "nomination"));
    }

    private Map<String, Object> person(String review, vn.thidua.tenants.person.Person nominee) {
        var input = collective(review, division);
        input.remove("collective");
        input.put("person", ids.encode("Person", nominee.id()));
        return input;
    }

    @Test
    void whatSomebodyIsPutForwardForIsToldAndCounted() {
        var review = open(clerk, "AD_HOC").text("data.awardReviewOpen.review.id");
        var input = collective(review, division);
        input.put("byDiscovery", true);
        assertThat(spread(input, "SENIORITY").text(ERROR + "message"))
                .isEqualTo("Loại hình khen thưởng không phù hợp; được chọn: đột xuất.");

        var nominated = spread(input, "AD_HOC");

        var path = "data.nominationPropose.nomination.";
        assertThat(nominated.at(path + "type")).isEqualTo("AD_HOC");
        assertThat(nominated.list(path + "preferences")).isEmpty();
        assertThat(nominated.at(path + "review.spread.nominated"))
                .isEqualTo(of(1, List.of(Map.of("type", "AD_HOC", "total", 1))));
        assertThat(nominated.at(path + "review.spread.awarded")).isEqualTo(of(0, List.of()));
    }

    private Answer spread(Map<String, Object> input, String type) {
        input.put("type", type);
        var share = "{ total byDiscovery types { type total } }";
        var fields = "type preferences { kind } review { spread { nominated %s awarded %s } }";
        return clerk.mutate(
                "nominationPropose",
                input,
                "nomination { " + fields.formatted(share, share) + " }");
    }

    private static Map<String, Object> of(int total, List<?> types) {
        return Map.of("total", total, "byDiscovery", total, "types", types);
    }

    @Test
    void everyFindingHasATextInBothLanguages() {
        var messages = new Messages();
        for (var kind : FindingKind.values()) {
            assertThat(messages.keys(Languages.VIETNAMESE))
                    .contains("standardFinding." + kind + "." + StandardAnswer.FOR_PEOPLE);
        }
    }

    @Test
    void nobodyButTheOfficeOpensAReview() {
        var planner = api.colleague(scope, Role.PLANNER);

        assertThat(open(planner, "YEARLY").errorCode()).isEqualTo("NOT_PERMITTED");
    }
}
