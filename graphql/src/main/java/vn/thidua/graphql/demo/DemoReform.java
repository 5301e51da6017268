package vn.thidua.graphql.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import vn.thidua.platform.access.DemoPasswords;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.SuccessionEvent;
import vn.thidua.platform.merger.MergeAgencies;
import vn.thidua.platform.merger.Mergers;
import vn.thidua.tenants.plan.DraftPlan;
import vn.thidua.tenants.plan.Drafts;
import vn.thidua.tenants.plan.Start;

/** The reform of 1/7/2025: agencies end, and what they have not finished goes to others. */
@Singleton
@Requires(property = DemoPasswords.SWITCH, value = "true")
final class DemoReform {
    private static final LocalDate DRAFTED_ON = LocalDate.of(2025, 3, 3);
    private static final LocalDate REFORMED_ON = LocalDate.of(2025, 7, 1);
    private static final String LEFT_BY = "stp-backan";
    private static final String LEFT = "Phát động phong trào thi đua năm 2025 của Sở";

    private final Mergers mergers;
    private final Drafts drafts;
    private final DemoAccounts accounts;
    private final DemoDirectory directory;
    private final DemoPlans plans;
    private final DemoClock clock;

    DemoReform(
            Mergers mergers,
            Drafts drafts,
            DemoAccounts accounts,
            DemoDirectory directory,
            DemoPlans plans,
            DemoClock clock) {
        this.mergers = mergers;
        this.drafts = drafts;
        this.accounts = accounts;
        this.directory = directory;
        this.plans = plans;
        this.clock = clock;
    }

    /** A plan is begun that the reform leaves unfinished; then all mergers of the table. */
    void tell(OperatorScope operator) {
        clock.turnTo(DRAFTED_ON);
        draft();
        clock.turnTo(REFORMED_ON);
        var rows = new LinkedHashMap<AgencyId, List<Table.Row>>();
        Table.forEach(
                "successions",
                row ->
                        rows.computeIfAbsent(
                                        directory.agency(row.text(2)), none -> new ArrayList<>())
                                .add(row));
        rows.forEach((successor, all) -> merge(operator, successor, all));
        clock.turnToToday();
    }

    private void draft() {
        var planner = accounts.as(Role.PLANNER, LEFT_BY);
        var command =
                new DraftPlan(
                        plans.kind(planner, "hằng năm"),
                        DRAFTED_ON.getYear(),
                        LEFT,
                        new Start.Blank(),
                        null,
                        null,
                        null);
        DemoPlans.expect(DraftPlan.Answer.Drafted.class, drafts.draft(planner, command));
    }

    private void merge(OperatorScope operator, AgencyId successor, List<Table.Row> rows) {
        var first = rows.getFirst();
        var ending = rows.stream().map(row -> directory.agency(row.text(1))).toList();
        var command =
                new MergeAgencies(
                        SuccessionEvent.valueOf(first.text(0)),
                        ending,
                        successor,
                        first.day(3),
                        first.find(4));
        DemoPlans.expect(MergeAgencies.Answer.Merged.class, mergers.merge(operator, command));
    }
}
