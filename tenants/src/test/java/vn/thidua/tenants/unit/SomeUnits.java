package vn.thidua.tenants.unit;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Scope;

/** Gives tests of this room units to work with, made through the door. */
@Singleton
public class SomeUnits {
    private static final LocalDate ESTABLISHED = LocalDate.of(2020, 1, 1);

    private final Units units;

    SomeUnits(Units units) {
        this.units = units;
    }

    /** A division right under the agency. */
    public Unit unit(Scope scope, String name) {
        return under(scope, null, name);
    }

    /** A division under another. */
    public Unit under(Scope scope, @Nullable Unit parent, String name) {
        var definition = new UnitDefinition(name, "", UnitKind.DIVISION, 0, false, ESTABLISHED);
        var command = new CreateUnit(parent == null ? null : parent.id(), definition);
        return ((CreateUnit.Answer.Created) units.create(scope, command)).unit();
    }

    /** The unit, closed. */
    public Unit closed(Scope scope, Unit unit) {
        var command = new CloseUnit(unit.id(), unit.revision(), LocalDate.of(2026, 1, 31));
        return ((CloseUnit.Answer.Closed) units.close(scope, command)).unit();
    }
}
