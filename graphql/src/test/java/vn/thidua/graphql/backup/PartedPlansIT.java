package vn.thidua.graphql.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.graphql.testing.Installation;
import vn.thidua.infra.export.TenantExport;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Casting.Cast;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.graph.Carries;
import vn.thidua.platform.graph.Graph;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.graph.Planting;
import vn.thidua.platform.graph.Serve;
import vn.thidua.platform.past.Evening;
import vn.thidua.platform.past.LinksOf;
import vn.thidua.platform.past.PastRollups;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.TargetId;
import vn.thidua.platform.rollup.Facts;
import vn.thidua.platform.rollup.MeasureDelta;
import vn.thidua.platform.rollup.Period;
import vn.thidua.platform.rollup.PeriodRange;
import vn.thidua.platform.rollup.RecordFact;
import vn.thidua.platform.rollup.RollupAudit;
import vn.thidua.platform.rollup.Rollups;
import vn.thidua.platform.rollup.TargetDelta;
import vn.thidua.platform.rollup.TargetRollups;

/**
 * The sums of a ministry that goes to an installation of its own: two ways up count once, targets
 * serve targets, and a plan that has left counts on the days before it did.
 */
@ExtendWith(House.class)
class PartedPlansIT {
    private static final LocalDate TODAY = LocalDate.now(Clocks.VIETNAM);
    private static final Period QUARTER = Period.of(2026, 2);

    @TempDir Path folder;
    private final ApplicationContext house;
    private final Planting planting;
    private final Graph graph;
    private final Facts facts;
    private final Cast cast;
    private final String slug;
    private final NodeId above;
    private final NodeId left;

    PartedPlansIT(
            ApplicationContext house,
            Planting planting,
            Graph graph,
            Facts facts,
            Casting casting) {
        this.house = house;
        this.planting = planting;
        this.graph = graph;
        this.facts = facts;
        this.cast = casting.cast();
        this.slug = casting.usernameOf(cast.ministry()).replace("admin@", "");
        this.above = planting.plan(cast.ministry());
        this.left = planting.plan(cast.north());
    }

    @BeforeEach
    void twoDays() {
        planting.link(cast.north(), left, above);
        report(cast.north(), left, "5");
        planting.aDayPasses(left);
        graph.disconnect(cast.north(), left, above);
        report(cast.north(), left, "100");

        var between = planting.plan(cast.province());
        planting.link(cast.province(), between, above, Carries.FIGURES);
        var below = planting.plan(cast.south());
        planting.link(cast.south(), below, between);
        planting.link(cast.south(), below, above);
        report(cast.south(), below, "7");
        report(cast.province(), between, "11");
        var wanted = planting.target(cast.ministry(), above, "PIECE", false);
        var reached = planting.target(cast.south(), below, "PIECE", false);
        assertThat(graph.serve(cast.south(), new Serve(reached, wanted)))
                .isInstanceOf(Serve.Answer.Served.class);
        reach(cast.south(), below, reached, "3");
    }

    @Test
    void sumsOfTodayAndOfYesterdayAreThoseFromBefore() throws IOException {
        var before = answers(house.getBean(Rollups.class), house.getBean(PastRollups.class));
        var targets = targets(house.getBean(TargetRollups.class));
        var out = folder.resolve("out");
        new TenantExport(Installation.place(house), Installation.SCHEMA).write(slug, out);

        try (var installation = Installation.empty(house, "parted")) {
            installation.taking().read(out);

            var after =
                    answers(installation.bean(Rollups.class), installation.bean(PastRollups.class));
            assertThat(after).isEqualTo(before);
            assertThat(targets(installation.bean(TargetRollups.class))).isEqualTo(targets);
            assertThat(before).anyMatch(answer -> answer.contains("[18"));
            assertThat(before).anyMatch(answer -> answer.contains("[5"));
            assertThat(targets).contains("3");
            var operator = installation.bean(Casting.class).operator();
            assertThat(installation.bean(RollupAudit.class).audit(operator).isExact()).isTrue();
        }
        assertThat(Files.readString(out.resolve("fact.jsonl")))
                .as("what North has done since it left is not the ministry's to know")
                .doesNotContain("100.0000");
    }

    /** What the ministry is told of its plan, as texts. */
    private List<String> answers(Rollups rollups, PastRollups past) {
        var range = PeriodRange.everything();
        var plan = new PlanId(above.value());
        var page = PageRequest.first(10);
        var ministry = cast.ministry();
        var yesterday = new Evening(TODAY.minusDays(1), LinksOf.THAT_DAY, range);
        var underTodays = new Evening(TODAY.minusDays(1), LinksOf.TODAY, range);
        var today = new Evening(TODAY, LinksOf.THAT_DAY, range);
        return List.of(
                rollups.totals(ministry, plan, range).toString(),
                rollups.contributions(ministry, plan, range, page).items().toString(),
                rollups.children(ministry, plan, range, page).items().toString(),
                past.totals(ministry, plan, today).toString(),
                past.totals(ministry, plan, yesterday).toString(),
                past.totals(ministry, plan, underTodays).toString(),
                past.contributions(ministry, plan, yesterday, page).items().toString());
    }

    private String targets(TargetRollups rollups) {
        var plan = new PlanId(above.value());
        return rollups.totals(cast.ministry(), List.of(plan), PeriodRange.everything()).toString();
    }

    private void report(Scope keeper, NodeId plan, String amount) {
        var held = new MeasureDelta("ACTIVITIES_HELD", new BigDecimal(amount));
        record(keeper, plan, List.of(held), List.of());
    }

    private void reach(Scope keeper, NodeId plan, NodeId target, String amount) {
        var delta = new TargetDelta.Amount(new TargetId(target.value()), new BigDecimal(amount));
        record(keeper, plan, List.of(), List.of(delta));
    }

    private void record(
            Scope keeper, NodeId plan, List<MeasureDelta> measures, List<TargetDelta> targets) {
        var answer =
                facts.record(
                        keeper,
                        new RecordFact(
                                new PlanId(plan.value()),
                                QUARTER,
                                QUARTER.endsOn(),
                                measures,
                                targets,
                                null));
        assertThat(answer).isInstanceOf(RecordFact.Recorded.class);
    }
}
