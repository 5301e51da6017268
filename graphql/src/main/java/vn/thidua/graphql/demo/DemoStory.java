package vn.thidua.graphql.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.function.Consumer;
import vn.thidua.platform.access.DemoPasswords;
import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.LinkType;

/** What happens in the demo, in the order of the field. */
@Singleton
@Requires(property = DemoPasswords.SWITCH, value = "true")
final class DemoStory {
    private static final LocalDate S0_ISSUED_ON = LocalDate.of(2025, 12, 15);
    private static final LocalDate VKS_ISSUED_ON = LocalDate.of(2025, 9, 30);

    private final DemoUnits units;
    private final DemoPlans plans;
    private final DemoLinks links;
    private final DemoDuties duties;
    private final DemoAmendments amendments;
    private final DemoUnitPlans unitPlans;
    private final DemoApprovals approvals;
    private final DemoTemplates templates;
    private final DemoProgress progress;

    DemoStory(
            DemoUnits units,
            DemoPlans plans,
            DemoLinks links,
            DemoDuties duties,
            DemoAmendments amendments,
            DemoUnitPlans unitPlans,
            DemoApprovals approvals,
            DemoTemplates templates,
            DemoProgress progress) {
        this.units = units;
        this.plans = plans;
        this.links = links;
        this.duties = duties;
        this.amendments = amendments;
        this.unitPlans = unitPlans;
        this.approvals = approvals;
        this.templates = templates;
        this.progress = progress;
    }

    /** Tells it all. */
    void tell(Consumer<String> told) {
        told.accept("demo: units and people");
        units.make();
        told.accept("demo: the five plans and those above them");
        plans.record();
        plans.issue("s0", "stp-bacninh", S0_ISSUED_ON);
        plans.issue("vks-bacninh", "vksnd-bacninh", VKS_ISSUED_ON);
        told.accept("demo: links");
        links.make();
        links.link("s0", "kh145", LinkType.IMPLEMENTS, Crossing.FIGURES_AND_TEXT, "basis.145");
        links.link("s0", "btp-2025", LinkType.IMPLEMENTS, Crossing.FIGURES_AND_TEXT, null);
        links.link("vks-bacninh", "s3", LinkType.IMPLEMENTS, Crossing.FIGURES_AND_TEXT, null);
        told.accept("demo: duties, amendments, unit plans, approvals, templates");
        duties.impose();
        amendments.amend();
        unitPlans.make();
        approvals.make();
        templates.make();
        told.accept("demo: progress");
        progress.report();
    }
}
