package vn.thidua.graphql.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import vn.thidua.platform.access.DemoPasswords;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.EmployeeCategory;
import vn.thidua.tenants.person.AppointHead;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.person.PersonDefinition;
import vn.thidua.tenants.person.RegisterPerson;
import vn.thidua.tenants.person.UnitHeads;
import vn.thidua.tenants.unit.CreateUnit;
import vn.thidua.tenants.unit.HeadCounts;
import vn.thidua.tenants.unit.Heads;
import vn.thidua.tenants.unit.RecordHeadCount;
import vn.thidua.tenants.unit.UnitDefinition;
import vn.thidua.tenants.unit.UnitId;
import vn.thidua.tenants.unit.UnitKind;
import vn.thidua.tenants.unit.Units;

/**
 * Units of the demo's agencies with their head counts; the first is headed by {@code unit@SLUG}.
 */
@Singleton
@Requires(property = DemoPasswords.SWITCH, value = "true")
final class DemoUnits {
    /** Who heads the first unit of each agency; nobody in particular. */
    static final String HEAD = "Trần Thị Mai";

    static final String OFFICE = "Trưởng đơn vị";
    private final Units units;
    private final HeadCounts counts;
    private final People people;
    private final UnitHeads heads;
    private final DemoAccounts accounts;
    private final Map<String, UnitId> first = new LinkedHashMap<>();

    DemoUnits(
            Units units, HeadCounts counts, People people, UnitHeads heads, DemoAccounts accounts) {
        this.units = units;
        this.counts = counts;
        this.people = people;
        this.heads = heads;
        this.accounts = accounts;
    }

    /** Makes the units whose people were counted in these years. */
    void make(IntPredicate years) {
        Table.forEach(
                "units",
                row -> {
                    if (years.test(row.day(7).getYear())) {
                        make(row);
                    }
                });
    }

    /** The unit of an agency that its {@code unit@} account heads. */
    UnitId headed(String agency) {
        return Objects.requireNonNull(first.get(agency), agency);
    }

    private void make(Table.Row row) {
        var administrator = accounts.as(Role.ADMINISTRATOR, row.text(0));
        var definition =
                new UnitDefinition(
                        row.text(1),
                        row.text(2),
                        UnitKind.valueOf(row.text(3)),
                        0,
                        row.text(4).equals("yes"),
                        row.day(6));
        if (!(units.create(administrator, new CreateUnit(null, definition))
                instanceof CreateUnit.Answer.Created(var unit))) {
            throw new IllegalStateException(row.toString());
        }
        DemoPlans.expect(
                RecordHeadCount.Answer.Recorded.class,
                counts.record(
                        administrator,
                        new RecordHeadCount(unit.id(), row.day(7), heads(row.text(5)))));
        if (first.putIfAbsent(row.text(0), unit.id()) == null) {
            appoint(administrator, row.text(0), unit.id(), row.day(6));
        }
    }

    private void appoint(Scope administrator, String agency, UnitId unit, LocalDate since) {
        var head = accounts.as(Role.UNIT_HEAD, agency);
        var definition =
                new PersonDefinition(
                        HEAD, EmployeeCategory.CIVIL_SERVANT, false, OFFICE, null, head.account());
        if (!(people.register(administrator, new RegisterPerson(unit, since, definition))
                instanceof RegisterPerson.Answer.Registered(var person))) {
            throw new IllegalStateException(agency);
        }
        heads.appoint(administrator, new AppointHead(unit, person.id(), since));
    }

    private static Heads heads(String figures) {
        var each = Arrays.stream(figures.split(" ")).mapToInt(Integer::parseInt).toArray();
        return new Heads(each[0], each[1], each[2], each[3], each[4], null);
    }
}
