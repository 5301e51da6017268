package vn.thidua.graphql.group;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.graphql.group.GroupYear.BEFORE;
import static vn.thidua.graphql.group.GroupYear.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.LinkType;
import vn.thidua.platform.link.Links;
import vn.thidua.platform.link.ProposeLink;
import vn.thidua.platform.publication.Issued;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.platform.rollup.Facts;
import vn.thidua.platform.rollup.MeasureDelta;
import vn.thidua.platform.rollup.Period;
import vn.thidua.platform.rollup.RecordFact;
import vn.thidua.tenants.plan.PlanCasting;

/** A ministry's cluster over the turn of a year: other seats, another lead, the same plan. */
@ExtendWith(House.class)
class GroupYearHttpIT {
    private static final String SEATS =
            """
            query($id: ID!, $on: Date, $role: GroupRole) { oversight { group(id: $id) {
              founder { name } seats(on: $on, role: $role, first: 10) {
                nodes { year role sinceOn untilOn agency { name } } } } } }
            """;
    private static final String ROLLUP =
            """
            query($plan: ID!) { oversight { rollup(plan: $plan, span: {year: %d}) { planCount
              totals { measure { code } amount }
              contributions(first: 10) { nodes { agency { name } totals { amount } } } } } }
            """
                    .formatted(BEFORE);
    private static final String NODES = "data.oversight.group.seats.nodes";

    private final GlobalIds ids;
    private final PlanCasting plans;
    private final Publications publications;
    private final Links links;
    private final Facts facts;
    private final GroupYear year;

    GroupYearHttpIT(
            GlobalIds ids,
            Api api,
            Casting casting,
            PlanCasting plans,
            Publications publications,
            Links links,
            Facts facts) {
        this.ids = ids;
        this.plans = plans;
        this.publications = publications;
        this.links = links;
        this.facts = facts;
        year = new GroupYear(ids, api, casting, plans);
    }

    @Test
    void goesOnWithAnotherLeadAndTheSamePlan() {
        var group = year.lastYearsGroup();
        var plan = plans.issuedFor(year.north(), BEFORE, group, "Kế hoạch thi đua của cụm");
        var below = answering(plan);
        report(year.north(), plan, 3);
        report(year.east(), below, 4);
        var figures = year.northern().ask(ROLLUP, Map.of("plan", year.published(plan)));
        assertThat(figures.raw()).contains("\"amount\":\"7\"");

        year.carryOver(group);
        assertThat(lead(group, LocalDate.of(BEFORE, 12, 31))).isEqualTo("North");
        assertThat(lead(group, TODAY)).isEqualTo("South");

        var taken = takeIn(handedOver(group));
        assertThat(taken.at("data.handoverTakeIn.plan.state")).isEqualTo("ISSUED");
        assertThat(taken.at("data.handoverTakeIn.plan.id")).isEqualTo(ids.encode("Plan", plan));

        isKeptBySouth(plan);
        assertThat(year.southern().ask(ROLLUP, Map.of("plan", year.published(plan))).raw())
                .isEqualTo(figures.raw());
        assertThat(year.northern().ask(ROLLUP, Map.of("plan", year.published(plan))).errorCode())
                .isEqualTo("NOT_FOUND");
        assertThat(amended(year.northern(), plan).at("data.planAmend.errors.0.code"))
                .isEqualTo("NOT_NOW");
        assertThat(amended(year.southern(), plan).list("data.planAmend.errors")).isEmpty();
    }

    /** North sends the plan on; what South finds waiting. */
    private String handedOver(GroupId group) {
        var sent =
                year.northern()
                        .mutate("groupHandOver", Map.of("group", year.id(group)), "plans lead");
        assertThat(sent.at("data.groupHandOver.plans")).isEqualTo(1);
        assertThat(sent.at("data.groupHandOver.lead")).isEqualTo(year.agency(year.south()));
        var waiting =
                year.southern()
                        .ask(
                                """
                        { agency { handovers(first: 5) { nodes {
                          id matter state group { name } predecessor { name } } } } }
                        """);
        var first = "data.agency.handovers.nodes.0.";
        assertThat(waiting.at(first + "matter")).isEqualTo("PLAN_OF_GROUP");
        assertThat(waiting.at(first + "predecessor.name")).isEqualTo("North");
        return waiting.text(first + "id");
    }

    private void isKeptBySouth(PlanId plan) {
        var seen =
                year.northern()
                        .ask(
                                """
                        query($plan: ID!, $own: ID!) {
                          oversight { publishedPlan(id: $plan) { keeper { name } title } }
                          agency { plan(id: $own) { state } } }
                        """,
                                Map.of(
                                        "plan",
                                        year.published(plan),
                                        "own",
                                        ids.encode("Plan", plan)));
        assertThat(seen.at("data.oversight.publishedPlan.keeper.name")).isEqualTo("South");
        assertThat(seen.at("data.agency.plan.state")).isEqualTo("HANDED_ON");
    }

    @Test
    void isKeptByItsFounderAndReadByEverybody() {
        var group = year.lastYearsGroup();

        var strangers = year.seat(year.northern(), group, year.east(), "MEMBER");
        var second = year.seat(year.council(), group, year.south(), "LEAD");
        year.nameLead(group, year.south(), LocalDate.of(BEFORE, 5, 10));

        assertThat(strangers.errorCode()).isEqualTo("NOT_FOUND");
        assertThat(second.at("data.groupSeat.errors.0.code")).isEqualTo("LED_BY_ANOTHER");
        assertThat(lead(group, LocalDate.of(BEFORE, 5, 9))).isEqualTo("North");
        assertThat(lead(group, LocalDate.of(BEFORE, 5, 10))).isEqualTo("South");
        var own =
                year.southern()
                        .ask(
                                """
                        { agency { groupSeats(first: 5) { nodes { year role untilOn
                          group { name seats(role: LEAD, first: 5) { nodes { agency { name } } }
                            changes(first: 9) { nodes { kind agency { name } } } } } } } }
                        """);
        assertThat(own.list("data.agency.groupSeats.nodes")).hasSize(2);
        var first = "data.agency.groupSeats.nodes.0.group.";
        assertThat(own.list(first + "seats.nodes")).hasSize(2);
        assertThat(own.list(first + "changes.nodes").toString()).contains("FORMED", "SEATED");
    }

    private @Nullable Object lead(GroupId group, LocalDate on) {
        var variables = Map.of("id", year.id(group), "on", on.toString(), "role", "LEAD");
        var found = year.northern().ask(SEATS, variables);
        assertThat(found.list(NODES)).hasSize(1);
        return found.at(NODES + ".0.agency.name");
    }

    private Answer takeIn(String handover) {
        var kind = ids.encode("PlanKind", plans.kind(year.south(), 0).id());
        return year.southern()
                .mutate(
                        "handoverTakeIn",
                        Map.of("handover", handover, "kind", kind),
                        "plan { id state } handover { state }");
    }

    private Answer amended(Person person, PlanId plan) {
        return person.mutate(
                "planAmend", Map.of("plan", ids.encode("Plan", plan)), "plan { state }");
    }

    private PlanId answering(PlanId plan) {
        var child = Issued.by(year.east(), "Kế hoạch của thành viên").in(publications, year.east());
        var parent = new ProposeLink.Parent.Published(plan, null);
        links.propose(
                year.east(),
                new ProposeLink(child, parent, LinkType.IMPLEMENTS, Crossing.FIGURES, null));
        return child;
    }

    private void report(Scope scope, PlanId plan, int held) {
        var quarter = Period.of(BEFORE, 4);
        var delta = new MeasureDelta("ACTIVITIES_HELD", BigDecimal.valueOf(held));
        var fact = new RecordFact(plan, quarter, quarter.endsOn(), List.of(delta), List.of(), null);
        assertThat(facts.record(scope, fact)).isInstanceOf(RecordFact.Recorded.class);
    }
}
