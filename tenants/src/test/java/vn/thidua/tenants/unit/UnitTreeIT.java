package vn.thidua.tenants.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;

/** Units stand under each other, never in a circle and not too deep. */
@ExtendWith(House.class)
class UnitTreeIT {
    private static final LocalDate ESTABLISHED = LocalDate.of(2020, 1, 1);

    private final Units units;
    private final Sql sql;
    private final Scope north;

    UnitTreeIT(Casting casting, Units units, Sql sql) {
        this.units = units;
        this.sql = sql;
        north = casting.cast().north();
    }

    @Test
    void movesAUnitWithWhatStandsBelowIt() {
        var centre = create(north, null, "Trung tâm");
        var office = create(north, null, "Văn phòng");
        var team = create(north, office.id(), "Tổ");

        var moved = units.move(north, new MoveUnit(office.id(), 1, centre.id(), 5));

        assertThat(moved).isEqualTo(new MoveUnit.Answer.Moved(units.fetch(north, office.id())));
        assertThat(upFrom(team)).containsExactly(team.id(), office.id(), centre.id());
    }

    @Test
    void refusesCircles() {
        var top = create(north, null, "A");
        var middle = create(north, top.id(), "B");
        var bottom = create(north, middle.id(), "C");
        var before = trail(north);

        var underItself = units.move(north, new MoveUnit(top.id(), 1, top.id(), 0));
        var underChild = units.move(north, new MoveUnit(top.id(), 1, bottom.id(), 0));

        assertThat(List.of(underItself, underChild))
                .containsOnly(new MoveUnit.Answer.WouldCloseCircle());
        assertThat(trail(north)).isEqualTo(before);
    }

    @Test
    void closesNoCircleWhenTwoMoveAtOnce() {
        for (var round = 0; round < 5; round++) {
            var one = create(north, null, "Một " + round);
            var other = create(north, null, "Hai " + round);

            var answers =
                    AtOnce.<MoveUnit.Answer>all(
                            () -> units.move(north, new MoveUnit(one.id(), 1, other.id(), 0)),
                            () -> units.move(north, new MoveUnit(other.id(), 1, one.id(), 0)));

            assertThat(answers)
                    .filteredOn(new MoveUnit.Answer.WouldCloseCircle()::equals)
                    .hasSize(1);
            assertThat(upFrom(one)).hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void growsNoDeeperThanItsLevels() {
        @Nullable UnitId parent = null;
        for (var level = 1; level <= Units.LEVELS_MAX; level++) {
            parent = create(north, parent, "Cấp " + level).id();
        }
        var pair = create(north, null, "Đôi");
        create(north, pair.id(), "Dưới");
        var nine = units.fetch(north, units.fetch(north, parent).parentId());

        var created = units.create(north, new CreateUnit(parent, named("Cấp 11")));
        var moved = units.move(north, new MoveUnit(pair.id(), 1, nine.id(), 0));

        assertThat(created).isEqualTo(new CreateUnit.Answer.TooDeep(Units.LEVELS_MAX));
        assertThat(moved).isEqualTo(new MoveUnit.Answer.TooDeep(Units.LEVELS_MAX));
    }

    /** The unit itself, the one above it, and so on up to the agency. */
    private List<UnitId> upFrom(Unit unit) {
        return Stream.iterate(
                        unit.id(), Objects::nonNull, above -> units.fetch(north, above).parentId())
                .limit(Units.LEVELS_MAX)
                .toList();
    }

    private Unit create(Scope scope, @Nullable UnitId parent, String name) {
        return create(scope, parent, name, 0);
    }

    private Unit create(Scope scope, @Nullable UnitId parent, String name, int position) {
        var definition =
                new UnitDefinition(name, "", UnitKind.DIVISION, position, false, ESTABLISHED);
        var answer = units.create(scope, new CreateUnit(parent, definition));
        return ((CreateUnit.Answer.Created) answer).unit();
    }

    private static UnitDefinition named(String name) {
        return new UnitDefinition(name, "", UnitKind.DIVISION, 0, false, null);
    }

    /** How many steps on units the agency's trail holds: each write leaves one. */
    private long trail(Scope scope) {
        return sql.number(
                "SELECT COUNT(*) FROM audit_entry WHERE tenant_id = ? AND subject_kind = 'Unit'",
                scope.tenant().value());
    }
}
