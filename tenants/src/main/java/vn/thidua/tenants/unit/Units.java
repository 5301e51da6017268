package vn.thidua.tenants.unit;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.audit.Audit;

/**
 * The door of an agency's units. Changes of one agency's tree happen one after the other, so two of
 * them can neither close a circle together nor give two siblings one name.
 */
@Singleton
public class Units {
    /** The tree of an agency has no more levels. */
    public static final int LEVELS_MAX = 10;

    /** Stands for the agency itself where a parent is looked for. */
    private static final UnitId AGENCY = new UnitId(new UUID(0, 0));

    private static final String BY_POSITION = "unit.position";

    private final UnitRepository units;
    private final StructureLock lock;
    private final Audit audit;
    private final UnitDays days;
    private final AgencyStock stock;

    Units(UnitRepository units, StructureLock lock, Audit audit, UnitDays days, AgencyStock stock) {
        this.units = units;
        this.lock = lock;
        this.audit = audit;
        this.days = days;
        this.stock = stock;
    }

    /** Adds a unit. */
    @Transactional
    public CreateUnit.Answer create(Scope scope, CreateUnit command) {
        scope.require(Permission.MANAGE_STRUCTURE);
        var definition = command.definition();
        var faults = definition.faults();
        if (!faults.isEmpty()) {
            return new CreateUnit.Answer.Faulty(faults);
        }
        lock.take(scope);
        var parent = command.parent() == null ? null : fetch(scope, command.parent());
        if (parent != null && !parent.open()) {
            return new CreateUnit.Answer.ParentClosed(parent);
        }
        if (levelsAbove(scope.tenant(), command.parent()) >= LEVELS_MAX) {
            return new CreateUnit.Answer.TooDeep(LEVELS_MAX);
        }
        if (taken(scope.tenant(), command.parent(), definition.name(), AGENCY)) {
            return new CreateUnit.Answer.NameTaken(definition.name());
        }
        var id = UnitId.next();
        units.insert(UnitRow.of(scope.tenant(), id, command.parent(), definition));
        audit.record(scope, "unit.create", "Unit", id, Map.of("name", definition.name()));
        return new CreateUnit.Answer.Created(fetch(scope, id));
    }

    /** Renames a unit or says something else of it anew. */
    @Transactional
    public ChangeUnit.Answer change(Scope scope, ChangeUnit command) {
        scope.require(Permission.MANAGE_STRUCTURE);
        var definition = command.definition();
        var faults = definition.faults();
        if (!faults.isEmpty()) {
            return new ChangeUnit.Answer.Faulty(faults);
        }
        lock.take(scope);
        var unit = fetch(scope, command.unit());
        if (!unit.open()) {
            return new ChangeUnit.Answer.Closed(unit);
        }
        if (unit.revision() != command.expected()) {
            return new ChangeUnit.Answer.Conflict(unit);
        }
        if (taken(scope.tenant(), unit.parentId(), definition.name(), unit.id())) {
            return new ChangeUnit.Answer.NameTaken(definition.name());
        }
        units.change(
                scope.tenant(),
                unit.id(),
                command.expected(),
                definition.name(),
                definition.shortName(),
                definition.kind(),
                definition.position(),
                definition.hasLegalPersonality(),
                definition.establishedOn());
        var names = Map.of("from", unit.name(), "name", definition.name());
        audit.record(scope, "unit.change", "Unit", unit.id(), names);
        return new ChangeUnit.Answer.Changed(fetch(scope, unit.id()));
    }

    /** Puts a unit, with everything below it, under another. */
    @Transactional
    public MoveUnit.Answer move(Scope scope, MoveUnit command) {
        scope.require(Permission.MANAGE_STRUCTURE);
        if (command.position() < 0 || command.position() > UnitDefinition.POSITION_MAX) {
            return new MoveUnit.Answer.PositionOutOfRange();
        }
        lock.take(scope);
        var unit = fetch(scope, command.unit());
        var parent = command.parent() == null ? null : fetch(scope, command.parent());
        var refusal = refusalToMove(scope.tenant(), command, unit, parent);
        if (refusal != null) {
            return refusal;
        }
        units.move(
                scope.tenant(), unit.id(), unit.revision(), command.parent(), command.position());
        var to = parent == null ? "" : parent.name();
        audit.record(scope, "unit.move", "Unit", unit.id(), Map.of("under", to));
        return new MoveUnit.Answer.Moved(fetch(scope, unit.id()));
    }

    private MoveUnit.@Nullable Answer refusalToMove(
            TenantId tenant, MoveUnit command, Unit unit, @Nullable Unit parent) {
        if (!unit.open()) {
            return new MoveUnit.Answer.Closed(unit);
        }
        if (unit.revision() != command.expected()) {
            return new MoveUnit.Answer.Conflict(unit);
        }
        if (parent != null && !parent.open()) {
            return new MoveUnit.Answer.Closed(parent);
        }
        var above = parent == null ? List.<UnitId>of() : units.upFrom(tenant, parent.id());
        if (above.contains(unit.id())) {
            return new MoveUnit.Answer.WouldCloseCircle();
        }
        if (above.size() + units.levelsFrom(tenant, unit.id()) > LEVELS_MAX) {
            return new MoveUnit.Answer.TooDeep(LEVELS_MAX);
        }
        if (taken(tenant, command.parent(), unit.name(), unit.id())) {
            return new MoveUnit.Answer.NameTaken(unit.name());
        }
        return null;
    }

    /** Notes that a unit has ended; its people no longer count among the agency's. */
    @Transactional
    public CloseUnit.Answer close(Scope scope, CloseUnit command) {
        scope.require(Permission.MANAGE_STRUCTURE);
        lock.take(scope);
        var unit = fetch(scope, command.unit());
        if (!unit.open()) {
            return new CloseUnit.Answer.AlreadyClosed(unit);
        }
        if (unit.revision() != command.expected()) {
            return new CloseUnit.Answer.Conflict(unit);
        }
        if (!days.hold(unit, command.dissolvedOn())
                || stock.isCountedSince(scope, unit.id(), command.dissolvedOn())) {
            return new CloseUnit.Answer.DayOutOfRange();
        }
        var open = units.openUnder(scope.tenant(), unit.id());
        if (open > 0) {
            return new CloseUnit.Answer.HasOpenUnits(open);
        }
        units.close(scope.tenant(), unit.id(), unit.revision(), command.dissolvedOn());
        var on = Map.of("dissolvedOn", command.dissolvedOn().toString());
        audit.record(scope, "unit.close", "Unit", unit.id(), on);
        stock.ended(scope, unit.id(), command.dissolvedOn());
        return new CloseUnit.Answer.Closed(fetch(scope, unit.id()));
    }

    /** One unit. */
    @Transactional
    public Unit fetch(Scope scope, UnitId unit) {
        scope.require(Permission.READ);
        return units.find(scope.tenant(), unit).orElseThrow(() -> new NotVisible("unit"));
    }

    /** Those of these units that the agency has, in no order. */
    @Transactional
    public List<Unit> findAll(Scope scope, Collection<UnitId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty() ? List.of() : units.findAll(scope.tenant(), wanted);
    }

    /** The agency's units by their positions. */
    @Transactional
    public Page<Unit> list(Scope scope, UnitFilter filter, PageRequest request) {
        scope.require(Permission.READ);
        var cursor = request.cursor(BY_POSITION, 2);
        var position = cursor.map(after -> (int) after.number(0)).orElse(-1);
        var id = cursor.map(after -> new UnitId(after.id(1))).orElse(AGENCY);
        var closedToo = filter.closedToo();
        var rows =
                switch (filter.place()) {
                    case UnitFilter.Place.Anywhere _ ->
                            units.list(scope.tenant(), closedToo, position, id, request.limit());
                    case UnitFilter.Place.RightUnder(var parent) ->
                            units.children(
                                    scope.tenant(),
                                    key(parent),
                                    closedToo,
                                    position,
                                    id,
                                    request.limit());
                };
        return Page.of(
                rows, request, unit -> Cursor.of(BY_POSITION, unit.position(), unit.id().value()));
    }

    /** The open units right under these, small positions first, at most 5000. */
    @Transactional
    public List<Unit> openUnder(Scope scope, Collection<UnitId> parents) {
        scope.require(Permission.READ);
        return parents.isEmpty() ? List.of() : units.openUnderAll(scope.tenant(), parents);
    }

    private boolean taken(TenantId tenant, @Nullable UnitId parent, String name, UnitId except) {
        return units.bearersOf(tenant, key(parent), name, except) > 0;
    }

    private int levelsAbove(TenantId tenant, @Nullable UnitId parent) {
        return parent == null ? 0 : units.upFrom(tenant, parent).size();
    }

    private static UnitId key(@Nullable UnitId parent) {
        return parent == null ? AGENCY : parent;
    }
}
