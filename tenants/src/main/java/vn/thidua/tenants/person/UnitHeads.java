package vn.thidua.tenants.person;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.tenants.unit.Headship;
import vn.thidua.tenants.unit.StructureLock;
import vn.thidua.tenants.unit.UnitId;
import vn.thidua.tenants.unit.Units;

/** The door of who heads which unit. A unit has one head at most; one person may head several. */
@Singleton
public class UnitHeads implements Headship {
    private final UnitHeadRepository heads;
    private final People people;
    private final Units units;
    private final StructureLock lock;
    private final Audit audit;
    private final Clock clock;

    UnitHeads(
            UnitHeadRepository heads,
            People people,
            Units units,
            StructureLock lock,
            Audit audit,
            Clock clock) {
        this.heads = heads;
        this.people = people;
        this.units = units;
        this.lock = lock;
        this.audit = audit;
        this.clock = clock;
    }

    /** Notes who heads a unit, or that nobody does. */
    @Transactional
    public AppointHead.Answer appoint(Scope scope, AppointHead command) {
        scope.require(Permission.MANAGE_STRUCTURE);
        if (command.since().isAfter(LocalDate.now(clock))) {
            return new AppointHead.Answer.DayOutOfRange();
        }
        lock.take(scope);
        var unit = units.fetch(scope, command.unit());
        var person = command.person() == null ? null : people.fetch(scope, command.person());
        if (!unit.open()) {
            return new AppointHead.Answer.UnitClosed(unit);
        }
        if (person != null && person.left()) {
            return new AppointHead.Answer.HasLeft(person);
        }
        heads.relieve(scope.tenant(), unit.id());
        if (person != null) {
            heads.insert(new UnitHeadRow(scope.tenant(), unit.id(), person.id(), command.since()));
        }
        audit.record(scope, "unit.appointHead", "Unit", unit.id(), detail(command, person));
        var head = person == null ? null : new UnitHead(unit.id(), person.id(), command.since());
        return new AppointHead.Answer.Appointed(unit, head);
    }

    /** Who heads these units; none for a unit that nobody heads. */
    @Transactional
    public List<UnitHead> list(Scope scope, Collection<UnitId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty() ? List.of() : heads.list(scope.tenant(), wanted);
    }

    @Override
    @Transactional
    public Set<UnitId> headedByCaller(Scope scope, Collection<UnitId> among) {
        scope.require(Permission.READ);
        return among.isEmpty()
                ? Set.of()
                : Set.copyOf(heads.headedAmong(scope.tenant(), scope.account(), among));
    }

    private static Map<String, String> detail(AppointHead command, @Nullable Person person) {
        return Map.of(
                "person", person == null ? "" : person.name(), "since", command.since().toString());
    }
}
