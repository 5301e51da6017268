package vn.thidua.graphql.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Arrays;
import vn.thidua.platform.access.DemoPasswords;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.body.value.DatePrecision;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.duty.Addressees;
import vn.thidua.platform.duty.Duties;
import vn.thidua.platform.duty.DutyKind;
import vn.thidua.platform.duty.ImposeDuty;

/** Who owes an own plan under the demo's plans, and by when. */
@Singleton
@Requires(property = DemoPasswords.SWITCH, value = "true")
final class DemoDuties {
    private final Duties duties;
    private final DemoAccounts accounts;
    private final DemoDirectory directory;
    private final DemoPlans plans;

    DemoDuties(Duties duties, DemoAccounts accounts, DemoDirectory directory, DemoPlans plans) {
        this.duties = duties;
        this.accounts = accounts;
        this.directory = directory;
        this.plans = plans;
    }

    /** Imposes what the table says, each by the clerk of the plan's keeper. */
    void impose() {
        Table.forEach("duties", this::impose);
    }

    private void impose(Table.Row row) {
        var command =
                new ImposeDuty(
                        plans.plan(row.text(0)),
                        DutyKind.ISSUE_PLAN,
                        row.text(6),
                        row.day(1),
                        DatePrecision.valueOf(row.text(2)),
                        addressees(row));
        DemoPlans.expect(
                ImposeDuty.Answer.Imposed.class,
                duties.impose(accounts.as(Role.OFFICE_CLERK, plans.keeper(row.text(0))), command));
    }

    private Addressees addressees(Table.Row row) {
        var names = row.find(5);
        if (names != null) {
            return new Addressees.Agencies(
                    Arrays.stream(names.split(", ")).map(directory::agency).toList());
        }
        var line = row.find(3);
        var kind = row.find(4);
        return new Addressees.Subordinates(
                line == null ? null : RelationKind.valueOf(line),
                kind == null ? null : AgencyKind.valueOf(kind));
    }
}
