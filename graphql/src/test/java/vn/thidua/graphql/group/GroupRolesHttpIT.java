package vn.thidua.graphql.group;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.graphql.group.GroupYear.BEFORE;
import static vn.thidua.graphql.group.GroupYear.TODAY;
import static vn.thidua.graphql.group.GroupYear.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.testing.Api;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.body.Bodies;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.content.Recipient;
import vn.thidua.platform.body.content.RecipientPurpose;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.directory.GroupRole;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.Issued;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.platform.publication.SealedBody;
import vn.thidua.tenants.plan.PlanCasting;

/** Who is meant by what they are in a group: in a document, and by a duty. */
@ExtendWith(House.class)
class GroupRolesHttpIT {
    private final BodyCodec codec;
    private final Publications publications;
    private final GroupYear year;

    GroupRolesHttpIT(
            GlobalIds ids,
            Api api,
            Casting casting,
            PlanCasting plans,
            BodyCodec codec,
            Publications publications) {
        this.codec = codec;
        this.publications = publications;
        year = new GroupYear(ids, api, casting, plans);
    }

    @Test
    void namesWhoIsMeantByARoleOnADay() {
        var group = year.lastYearsGroup();
        year.nameLead(group, year.south(), LocalDate.of(BEFORE, 5, 10));
        var plan = year.published(namingTheLead());

        assertThat(meant(plan, LocalDate.of(BEFORE, 5, 9))).contains("Cụm", "North");
        assertThat(meant(plan, LocalDate.of(BEFORE, 5, 10)))
                .contains("South")
                .doesNotContain("North");
        assertThat(meant(plan, TODAY)).doesNotContain("Cụm", "South", "North");
    }

    @Test
    void addressesADutyToWhoLeadsOnItsDay() {
        var group = year.lastYearsGroup();
        year.carryOver(group);
        var plan = Issued.by(year.north(), "Kế hoạch chuyên đề").in(publications, year.north());
        var imposed =
                year.northern()
                        .mutate(
                                "dutyImpose",
                                Map.of(
                                        "plan",
                                        year.published(plan),
                                        "kind",
                                        "ISSUE_PLAN",
                                        "text",
                                        "ban hành kế hoạch của cụm",
                                        "dueOn",
                                        TODAY.plusDays(9).toString(),
                                        "precision",
                                        "DAY",
                                        "addressees",
                                        Map.of("groupMembers", leadsOf(group))),
                                "duty { id addressees { ... on GroupAddressees { year roles } } }");
        assertThat(imposed.list("data.dutyImpose.duty.addressees.roles"))
                .isEqualTo(List.of("LEAD"));
        var duty = imposed.text("data.dutyImpose.duty.id");

        assertThat(addressed(duty)).contains("South").doesNotContain("East");
        year.nameLead(group, year.east(), TODAY);
        assertThat(addressed(duty)).contains("East").doesNotContain("South");
    }

    private Map<String, ?> leadsOf(GroupId group) {
        return Map.of("group", year.id(group), "year", YEAR, "roles", List.of("LEAD"));
    }

    private String addressed(String duty) {
        var coverage =
                year.northern()
                        .ask(
                                """
                        query($id: ID!) { oversight { duty(id: $id) { coverage(first: 9) {
                          nodes { agency { name } status } } } } }
                        """,
                                Map.of("id", duty));
        assertThat(coverage.list("data.oversight.duty.coverage.nodes")).hasSize(1);
        return coverage.raw();
    }

    private PlanId namingTheLead() {
        var recipient =
                new Recipient(
                        "Trưởng, Phó Trưởng Cụm thi đua",
                        RecipientPurpose.TO_ACT,
                        null,
                        null,
                        "Cụm thi đua số I",
                        List.of(GroupRole.LEAD, GroupRole.DEPUTY_LEAD),
                        null,
                        false,
                        List.of());
        var body = new Bodies().item("recipient", "Trưởng Cụm thi đua", recipient).body();
        return Issued.by(year.east(), "Kế hoạch có nơi nhận")
                .to(Audience.ALL_AGENCIES)
                .saying(new SealedBody(PlanBody.FORMAT, codec.write(body)))
                .in(publications, year.east());
    }

    private String meant(String plan, LocalDate on) {
        var answer =
                year.southern()
                        .ask(
                                """
                        query($plan: ID!, $on: Date!) { oversight { publishedPlan(id: $plan) {
                          roleRecipients(on: $on) {
                            resolvedOn group { name } agencies { name } } } } }
                        """,
                                Map.of("plan", plan, "on", on.toString()));
        var found = "data.oversight.publishedPlan.roleRecipients";
        assertThat(answer.list(found)).hasSize(1);
        assertThat(answer.at(found + ".0.resolvedOn")).isEqualTo(on.toString());
        return answer.at(found + ".0").toString();
    }
}
