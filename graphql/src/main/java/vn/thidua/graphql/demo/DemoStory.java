package vn.thidua.graphql.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import vn.thidua.platform.access.DemoPasswords;
import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.LinkType;

/** What happens in the demo, in the order of the field. */
@Singleton
@Requires(property = DemoPasswords.SWITCH, value = "true")
final class DemoStory {
    private static final LocalDate S0_ISSUED_ON = LocalDate.of(2025, 12, 15);
    private static final LocalDate IN_2022 = LocalDate.of(2022, 3, 1);
    private static final IntPredicate UNTIL_2022 = year -> year <= 2022;
    private static final IntPredicate SINCE_2025 = year -> year >= 2025;
    private static final LocalDate VKS_ISSUED_ON = LocalDate.of(2025, 9, 30);

    private final DemoUnits units;
    private final DemoPlans plans;
    private final DemoLinks links;
    private final DemoDuties duties;
    private final DemoAmendments amendments;
    private final DemoUnitPlans unitPlans;
    private final DemoApprovals approvals;
    private final DemoTemplates templates;
    private final DemoRegistrations registrations;
    private final DemoProgress progress;
    private final DemoGroups groups;
    private final DemoRules rules;
    private final DemoAwards awards;
    private final DemoYear year;
    private final DemoClock clock;

    DemoStory(
            DemoUnits units,
            DemoPlans plans,
            DemoLinks links,
            DemoDuties duties,
            DemoAmendments amendments,
            DemoUnitPlans unitPlans,
            DemoApprovals approvals,
            DemoTemplates templates,
            DemoRegistrations registrations,
            DemoProgress progress,
            DemoGroups groups,
            DemoRules rules,
            DemoAwards awards,
            DemoYear year,
            DemoClock clock) {
        this.units = units;
        this.plans = plans;
        this.links = links;
        this.duties = duties;
        this.amendments = amendments;
        this.unitPlans = unitPlans;
        this.approvals = approvals;
        this.templates = templates;
        this.registrations = registrations;
        this.progress = progress;
        this.groups = groups;
        this.rules = rules;
        this.awards = awards;
        this.year = year;
        this.clock = clock;
    }

    /** Tells it all, from the earliest day on. */
    void tell(Consumer<String> told) {
        told.accept("demo: units and plans until 2022, links and progress");
        clock.turnTo(IN_2022);
        units.make(UNTIL_2022);
        plans.record(UNTIL_2022);
        links.make(UNTIL_2022);
        registrations.register(UNTIL_2022);
        progress.report(UNTIL_2022);
        told.accept("demo: the awards of 2022 in Bắc Kạn");
        year.tell();
        clock.turnTo(DemoGroups.HANDED_OVER_ON);
        groups.handOver();
        told.accept("demo: units and plans since 2025, links and progress");
        clock.turnTo(S0_ISSUED_ON);
        units.make(SINCE_2025);
        plans.record(SINCE_2025);
        rules.publish("ubnd-bacninh");
        plans.issue("s0", "stp-bacninh", S0_ISSUED_ON);
        plans.issue("vks-bacninh", "vksnd-bacninh", VKS_ISSUED_ON);
        links.make(SINCE_2025);
        links.link("s0", "kh145", LinkType.IMPLEMENTS, Crossing.FIGURES_AND_TEXT, "basis.145");
        links.link("s0", "btp-2025", LinkType.IMPLEMENTS, Crossing.FIGURES_AND_TEXT, null);
        links.link("vks-bacninh", "s3", LinkType.IMPLEMENTS, Crossing.FIGURES_AND_TEXT, null);
        progress.report(SINCE_2025);
        told.accept("demo: duties, amendments, unit plans, approvals, templates");
        clock.turnToToday();
        duties.impose();
        amendments.amend();
        unitPlans.make();
        approvals.make();
        templates.make();
        awards.review();
    }
}
