package vn.thidua.graphql.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.graph.Graph;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.graph.Planting;
import vn.thidua.platform.graph.Serve;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.TargetId;
import vn.thidua.platform.rollup.Facts;
import vn.thidua.platform.rollup.MeasureDelta;
import vn.thidua.platform.rollup.Period;
import vn.thidua.platform.rollup.RecordAgencyFact;
import vn.thidua.platform.rollup.RecordFact;
import vn.thidua.platform.rollup.TargetDelta;

/**
 * A department's plan has counted for the ministry's until yesterday; today the link is cut. Was
 * there less done, or is it the restructuring alone?
 */
@ExtendWith(House.class)
class PastRollupHttpIT {
    private static final LocalDate TODAY = LocalDate.now(Clocks.VIETNAM);
    private static final Period QUARTER = Period.of(2025, 4);
    private static final String QUERY =
            """
            query($plan: ID!, $on: Date!, $links: LinksOf!) { oversight {
              pastRollup(plan: $plan, on: $on, links: $links, span: {year: 2025}) {
                plan stoodOn links agencyCount planCount
                totals { measure { code } amount }
                participation { measure { code } amount agencyCount }
                targets { own { amount } total { amount } agencyCount isRetired }
                contributions(first: 10) {
                  nodes { agency { id } planCount totals { amount } } } } } }
            """;
    private static final String FOUND = "data.oversight.pastRollup.";

    private final GlobalIds ids;
    private final Person reader;
    private final Person stranger;
    private final NodeId above;
    private final Scope north;

    PastRollupHttpIT(
            GlobalIds ids, Api api, Casting casting, Planting planting, Graph graph, Facts facts) {
        this.ids = ids;
        var cast = casting.cast();
        north = cast.north();
        reader = api.colleague(cast.ministry(), Role.VIEWER);
        stranger = api.colleague(cast.stranger(), Role.VIEWER);
        above = planting.plan(cast.ministry());
        var below = planting.plan(north);
        planting.link(north, below, above);
        var target = planting.target(cast.ministry(), above, "việc", false);
        var serving = planting.target(north, below, "việc", false);
        graph.serve(north, new Serve(serving, target));
        report(facts, north, below, serving);
        employ(facts, north, "40");
        List.of(below, serving, target, NodeId.of(north.agency())).forEach(planting::aDayPasses);
        employ(facts, north, "2");
        graph.disconnect(north, below, above);
    }

    @Test
    void tellsWhatStoodAndWhatOfItTodaysLinksStillBring() {
        var then = ask(reader, TODAY.minusDays(1), "THAT_DAY");
        var underTodaysLinks = ask(reader, TODAY.minusDays(1), "TODAY");

        assertThat(then.at(FOUND + "plan")).isEqualTo(id());
        assertThat(then.at(FOUND + "stoodOn")).isEqualTo(TODAY.minusDays(1).toString());
        assertThat(then.at(FOUND + "agencyCount")).isEqualTo(2);
        assertThat(then.at(FOUND + "planCount")).isEqualTo(2);
        assertThat(then.at(FOUND + "totals.0.measure.code")).isEqualTo("ACTIVITIES_HELD");
        assertThat(then.at(FOUND + "totals.0.amount")).isEqualTo("5");
        assertThat(then.at(FOUND + "participation.0.measure.code")).isEqualTo("HEADCOUNT");
        assertThat(then.at(FOUND + "participation.0.amount")).isEqualTo("40");
        assertThat(then.at(FOUND + "participation.0.agencyCount")).isEqualTo(1);
        assertThat(underTodaysLinks.at(FOUND + "participation.0.amount")).isEqualTo("0");
        assertThat(then.at(FOUND + "targets.0.own.amount")).isEqualTo("0");
        assertThat(then.at(FOUND + "targets.0.total.amount")).isEqualTo("8");
        assertThat(then.at(FOUND + "targets.0.agencyCount")).isEqualTo(2);
        assertThat(underTodaysLinks.at(FOUND + "targets.0.total.amount")).isEqualTo("0");
        assertThat(underTodaysLinks.at(FOUND + "targets.0.agencyCount")).isEqualTo(1);
        assertThat(then.list(FOUND + "contributions.nodes")).hasSize(2);
        assertThat(then.list(FOUND + "contributions.nodes"))
                .filteredOn(line -> line.toString().contains("amount=5"))
                .singleElement()
                .asString()
                .contains(ids.encode("Agency", north.agency()), "planCount=1");
        assertThat(underTodaysLinks.at(FOUND + "links")).isEqualTo("TODAY");
        assertThat(underTodaysLinks.at(FOUND + "planCount")).isEqualTo(1);
        assertThat(underTodaysLinks.list(FOUND + "totals")).isEmpty();
    }

    @Test
    void knewNothingTheDayBefore() {
        var before = ask(reader, TODAY.minusDays(2), "THAT_DAY");

        assertThat(before.at(FOUND + "planCount")).isEqualTo(1);
        assertThat(before.list(FOUND + "targets")).as("none was stated yet").isEmpty();
        assertThat(before.list(FOUND + "totals")).isEmpty();
    }

    @Test
    void refusesDaysToComeAndStrangers() {
        var ahead = ask(reader, TODAY.plusDays(1), "THAT_DAY");

        assertThat(ahead.errorCode()).isEqualTo("BAD_INPUT");
        assertThat(ask(stranger, TODAY, "THAT_DAY").errorCode()).isEqualTo("NOT_FOUND");
    }

    private static void report(Facts facts, Scope keeper, NodeId plan, NodeId target) {
        var held = new MeasureDelta("ACTIVITIES_HELD", new BigDecimal("5"));
        var done = new TargetDelta.Amount(new TargetId(target.value()), new BigDecimal("8"));
        var answer =
                facts.record(
                        keeper,
                        new RecordFact(
                                new PlanId(plan.value()),
                                QUARTER,
                                QUARTER.endsOn(),
                                List.of(held),
                                List.of(done),
                                null));
        assertThat(answer).isInstanceOf(RecordFact.Recorded.class);
    }

    private static void employ(Facts facts, Scope agency, String persons) {
        var more = new MeasureDelta("HEADCOUNT", new BigDecimal(persons));
        facts.recordAgency(
                agency, new RecordAgencyFact(QUARTER, QUARTER.endsOn(), List.of(more), null));
    }

    private Answer ask(Person person, LocalDate day, String links) {
        return person.ask(QUERY, Map.of("plan", id(), "on", day.toString(), "links", links));
    }

    private String id() {
        return ids.encode("PublishedPlan", new PlanId(above.value()));
    }
}
