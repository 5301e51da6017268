package vn.thidua.graphql.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.tenants.attachment.AttachmentCasting;
import vn.thidua.tenants.evidence.EvidenceCasting;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.unit.Unit;

/** Evidence as a department's office keeps it over HTTP. */
@ExtendWith(House.class)
class EvidenceHttpIT {
    private static final String INITIATIVE =
            """
            initiative { id state effectScope decisionNumber unit { name }
              authors { person { name } sharePercent usedFor { award state } }
              attachments { name } }
            """;
    private static final String ROLE_MODEL =
            "roleModel { id stage person { name } steps { stage note back takenByName } }";

    private final AwardCasting awards;
    private final AttachmentCasting files;
    private final EvidenceCasting evidence;
    private final GlobalIds ids;
    private final Scope scope;
    private final Person clerk;
    private final Unit unit;
    private final vn.thidua.tenants.person.Person an;
    private final String author;

    EvidenceHttpIT(
            Api api,
            AwardCasting awards,
            AttachmentCasting files,
            EvidenceCasting evidence,
            PlanCasting plans,
            GlobalIds ids) {
        this.awards = awards;
        this.files = files;
        this.evidence = evidence;
        this.ids = ids;
        scope = plans.agency("North");
        clerk = api.colleague(scope, Role.OFFICE_CLERK);
        unit = awards.unit(scope, "Phòng Hộ tịch", 1, 10);
        an = evidence.person(scope, unit, "Nguyễn Văn An");
        author = ids.encode("Person", an.id());
    }

    private Answer submit(String name) {
        var file = files.uploaded(scope);
        var input =
                Map.<String, Object>of(
                        "name",
                        name,
                        "content",
                        "Quét và tra cứu hồ sơ",
                        "effect",
                        "Trả kết quả trong ngày",
                        "appliedOn",
                        "2026-01-05",
                        "authors",
                        List.of(Map.of("person", author, "sharePercent", 100)),
                        "attachments",
                        List.of(ids.encode("Attachment", file.id())));
        return clerk.mutate("initiativeSubmit", input, INITIATIVE);
    }

    private Answer recognise(String initiative) {
        var input =
                Map.<String, Object>of(
                        "initiative", initiative,
                        "effectScope", "UNIT",
                        "decisionNumber", "12/QĐ-HĐSK",
                        "decidedOn", "2026-06-30");
        return clerk.mutate("initiativeRecognise", input, INITIATIVE);
    }

    private Answer use(String initiative, String award) {
        var review = awards.opened(scope, awards.plan(scope), AwardStage.YEARLY);
        var nomination = evidence.nominated(scope, review, an, award);
        var input =
                Map.<String, Object>of(
                        "initiative", initiative,
                        "author", author,
                        "nomination", ids.encode("Nomination", nomination.id()));
        return clerk.mutate("initiativeUse", input, INITIATIVE);
    }

    @Test
    void anInitiativeIsSubmittedRecognisedAndUsedOnce() {
        var submitted = submit("Số hóa hồ sơ hộ tịch");
        var initiative = submitted.text("data.initiativeSubmit.initiative.id");
        var early = use(initiative, EvidenceCasting.LABORER);
        var recognised = recognise(initiative);
        var used = use(initiative, EvidenceCasting.LABORER);
        var again = use(initiative, AwardCasting.COMMENDATION);

        var at = "data.initiativeSubmit.initiative.";
        assertThat(submitted.at(at + "state")).isEqualTo("SUBMITTED");
        assertThat(submitted.at(at + "unit.name")).isEqualTo("Phòng Hộ tịch");
        assertThat(submitted.at(at + "attachments.0.name")).isEqualTo("Minh chứng.pdf");
        assertThat(early.at("data.initiativeUse.errors.0.code")).isEqualTo("NOT_RECOGNISED");
        assertThat(recognised.at("data.initiativeRecognise.initiative.effectScope"))
                .isEqualTo("UNIT");
        assertThat(used.at("data.initiativeUse.initiative.authors.0.usedFor.award"))
                .isEqualTo(EvidenceCasting.LABORER);
        assertThat(again.at("data.initiativeUse.errors.0.code")).isEqualTo("USED_BEFORE");
        assertThat(again.text("data.initiativeUse.errors.0.message"))
                .contains(EvidenceCasting.LABORER);
    }

    @Test
    void aListOfInitiativesTakesAsManyStatementsForManyAsForOne() {
        submit("Một");
        var one = Statements.count(this::listed);
        submit("Hai");
        submit("Ba");

        assertThat(Statements.count(this::listed)).isEqualTo(one);
        assertThat(listed().list("data.agency.initiatives.nodes")).hasSize(3);
    }

    private Answer listed() {
        return clerk.ask(
                """
                { agency { initiatives(first: 10, filter: {state: SUBMITTED}) { nodes {
                  name unit { name } submittedByName
                  authors { person { name } usedFor { award } } attachments { name } } } } }
                """);
    }

    @Test
    void aRoleModelIsFollowedAndASlipTakenBack() {
        var found =
                clerk.mutate(
                        "roleModelDiscover",
                        Map.of(
                                "person", author,
                                "name", "Tận tụy với dân",
                                "discoveredOn", "2026-02-01",
                                "note", "Ở lại làm xong việc cho dân"),
                        ROLE_MODEL);
        var roleModel = found.text("data.roleModelDiscover.roleModel.id");

        var step =
                Map.<String, Object>of(
                        "roleModel", roleModel,
                        "to", "NURTURE",
                        "stepOn", "2026-03-01",
                        "note", "Cử đi học");
        var advanced = clerk.mutate("roleModelAdvance", step, ROLE_MODEL);
        var twice = clerk.mutate("roleModelAdvance", step, ROLE_MODEL);
        var back =
                clerk.mutate(
                        "roleModelStepBack",
                        Map.of("roleModel", roleModel, "from", "NURTURE", "reason", "Ghi nhầm"),
                        ROLE_MODEL);

        assertThat(advanced.at("data.roleModelAdvance.roleModel.stage")).isEqualTo("NURTURE");
        assertThat(twice.at("data.roleModelAdvance.errors.0.code")).isEqualTo("NOT_NEXT");
        assertThat(back.at("data.roleModelStepBack.roleModel.stage")).isEqualTo("DISCOVER");
        assertThat(back.list("data.roleModelStepBack.roleModel.steps")).hasSize(3);
    }
}
