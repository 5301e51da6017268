package vn.thidua.graphql.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import vn.thidua.platform.access.DemoPasswords;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.registration.DraftRegistration;
import vn.thidua.tenants.registration.FormAnswer;
import vn.thidua.tenants.registration.Registration;
import vn.thidua.tenants.registration.Registrations;
import vn.thidua.tenants.registration.SubmitRegistration;
import vn.thidua.tenants.subject.Subject;

/** Who has registered for emulation in the demo. */
@Singleton
@Requires(property = DemoPasswords.SWITCH, value = "true")
final class DemoRegistrations {
    private final Registrations registrations;
    private final People people;
    private final DemoAccounts accounts;
    private final DemoUnits units;
    private final DemoPlans plans;
    private final DemoClock clock;

    DemoRegistrations(
            Registrations registrations,
            People people,
            DemoAccounts accounts,
            DemoUnits units,
            DemoPlans plans,
            DemoClock clock) {
        this.registrations = registrations;
        this.people = people;
        this.accounts = accounts;
        this.units = units;
        this.plans = plans;
        this.clock = clock;
    }

    /** Registers under plans of these years whom the table names, each on its day. */
    void register(IntPredicate years) {
        plans.forEachOf(years, "registrations", this::register);
    }

    private void register(Table.Row row) {
        clock.turnTo(row.day(4));
        var late = row.find(5);
        var role = late == null ? Role.UNIT_HEAD : Role.OFFICE_CLERK;
        var who = accounts.as(role, plans.keeper(row.text(0)));
        var begun = begun(who, row);
        DemoPlans.expect(
                SubmitRegistration.Submitted.class,
                registrations.submit(
                        who, new SubmitRegistration(begun.id(), begun.revision(), late)));
    }

    private Registration begun(Scope who, Table.Row row) {
        var command =
                new DraftRegistration(
                        plans.plan(row.text(0)), null, subject(row), row.text(2), answers(row));
        if (registrations.draft(who, command) instanceof DraftRegistration.Drafted(var begun)) {
            return begun;
        }
        throw new IllegalStateException(row.toString());
    }

    private Subject subject(Table.Row row) {
        var keeper = plans.keeper(row.text(0));
        if (row.text(1).equals("unit")) {
            return new Subject.OfUnit(units.headed(keeper));
        }
        var head = accounts.as(Role.UNIT_HEAD, keeper);
        var person = people.findByAccount(head, head.account()).orElseThrow();
        return new Subject.OfPerson(person.id());
    }

    private static List<FormAnswer> answers(Table.Row row) {
        return Arrays.stream(row.text(3).split("; "))
                .map(answer -> answer.split("=", 2))
                .map(answer -> new FormAnswer(answer[0], List.of(answer[1])))
                .toList();
    }
}
