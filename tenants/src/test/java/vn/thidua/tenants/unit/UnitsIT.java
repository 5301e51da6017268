package vn.thidua.tenants.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantReadOnly;

/** Units are made, renamed, closed and listed by their agency. */
@ExtendWith(House.class)
class UnitsIT {
    private static final LocalDate ESTABLISHED = LocalDate.of(2020, 1, 1);

    private final Casting casting;
    private final Units units;
    private final Sql sql;
    private final Scope north;
    private final Scope south;

    UnitsIT(Casting casting, Units units, Sql sql) {
        this.casting = casting;
        this.units = units;
        this.sql = sql;
        var cast = casting.cast();
        north = cast.north();
        south = cast.south();
    }

    @Test
    void keepsWhatIsSaidOfAUnit() {
        var answer =
                units.create(
                        north,
                        new CreateUnit(
                                null,
                                new UnitDefinition(
                                        " Văn  phòng Sở ",
                                        "",
                                        UnitKind.OFFICE,
                                        3,
                                        true,
                                        ESTABLISHED)));

        assertThat(answer).isInstanceOf(CreateUnit.Answer.Created.class);
        var unit = ((CreateUnit.Answer.Created) answer).unit();
        assertThat(unit)
                .isEqualTo(
                        new Unit(
                                unit.id(),
                                null,
                                "Văn phòng Sở",
                                "Văn phòng Sở",
                                UnitKind.OFFICE,
                                3,
                                true,
                                ESTABLISHED,
                                null,
                                1));
        assertThat(units.fetch(north, unit.id())).isEqualTo(unit);
        assertThat(trail(north)).isEqualTo(1);
    }

    @Test
    void refusesWhatHasNoNameOrNoPlace() {
        var nameless = new UnitDefinition(" \u00a0", "", UnitKind.DIVISION, -1, false, null);

        var answer = units.create(north, new CreateUnit(null, nameless));

        assertThat(answer)
                .isEqualTo(
                        new CreateUnit.Answer.Faulty(
                                List.of(UnitFault.NAME_MISSING, UnitFault.POSITION_OUT_OF_RANGE)));
        assertThat(trail(north)).isZero();
    }

    @Test
    void refusesASiblingsNameAndTakesACousins() {
        var office = create(north, null, "Văn phòng");
        create(north, null, "Phòng Kế toán");

        var sibling = units.create(north, new CreateUnit(null, named("Văn phòng")));
        var tone = units.create(north, new CreateUnit(null, named("Phòng Kề toán")));
        var cousin = units.create(north, new CreateUnit(office.id(), named("Văn phòng")));
        var stranger = units.create(south, new CreateUnit(null, named("Văn phòng")));

        assertThat(sibling).isEqualTo(new CreateUnit.Answer.NameTaken("Văn phòng"));
        assertThat(tone).isInstanceOf(CreateUnit.Answer.Created.class);
        assertThat(cousin).isInstanceOf(CreateUnit.Answer.Created.class);
        assertThat(stranger).isInstanceOf(CreateUnit.Answer.Created.class);
    }

    @Test
    void givesOneNameOnceWhenManyAskAtOnce() {
        var acts =
                IntStream.range(0, 8)
                        .<Callable<CreateUnit.Answer>>mapToObj(
                                _ -> () -> units.create(north, new CreateUnit(null, named("Vụ"))))
                        .toList();

        var answers = AtOnce.all(acts);

        assertThat(answers)
                .filteredOn(answer -> answer instanceof CreateUnit.Answer.Created)
                .hasSize(1);
        assertThat(answers).filteredOn(new CreateUnit.Answer.NameTaken("Vụ")::equals).hasSize(7);
    }

    @Test
    void renamesAndTellsWhoeverComesSecond() {
        var unit = create(north, null, "Phòng Tư pháp");

        var first = units.change(north, new ChangeUnit(unit.id(), 1, named("Phòng Hành chính")));
        var second = units.change(north, new ChangeUnit(unit.id(), 1, named("Phòng Hộ tịch")));

        var stored = units.fetch(north, unit.id());
        assertThat(stored.name()).isEqualTo("Phòng Hành chính");
        assertThat(stored.revision()).isEqualTo(2);
        assertThat(first).isEqualTo(new ChangeUnit.Answer.Changed(stored));
        assertThat(second).isEqualTo(new ChangeUnit.Answer.Conflict(stored));
    }

    @Test
    void closesOnceAndFreesTheName() {
        var parent = create(north, null, "Văn phòng");
        var child = create(north, parent.id(), "Tổ");
        var today = LocalDate.of(2026, 1, 31);

        var early = units.close(north, new CloseUnit(parent.id(), 1, today));
        var future = units.close(north, new CloseUnit(child.id(), 1, LocalDate.of(9999, 1, 1)));
        var closed = units.close(north, new CloseUnit(child.id(), 1, today));
        var again = units.close(north, new CloseUnit(child.id(), 2, today));
        var under = units.create(north, new CreateUnit(child.id(), named("Nhóm")));
        var successor = units.create(north, new CreateUnit(parent.id(), named("Tổ")));

        var stored = units.fetch(north, child.id());
        assertThat(stored.dissolvedOn()).isEqualTo(today);
        assertThat(early).isEqualTo(new CloseUnit.Answer.HasOpenUnits(1));
        assertThat(future).isEqualTo(new CloseUnit.Answer.DayOutOfRange());
        assertThat(closed).isEqualTo(new CloseUnit.Answer.Closed(stored));
        assertThat(again).isEqualTo(new CloseUnit.Answer.AlreadyClosed(stored));
        assertThat(under).isEqualTo(new CreateUnit.Answer.ParentClosed(stored));
        assertThat(successor).isInstanceOf(CreateUnit.Answer.Created.class);
    }

    @Test
    void listsByPositionPageByPageWithOneStatement() {
        var last = create(north, null, "Sau", 9);
        var first = create(north, null, "Trước", 1);
        var child = create(north, first.id(), "Giữa", 5);
        create(south, null, "Khác", 2);
        var closed = create(north, null, "Cũ", 2);
        units.close(north, new CloseUnit(closed.id(), 1, LocalDate.of(2026, 1, 1)));
        var anywhere = new UnitFilter(new UnitFilter.Place.Anywhere(), false);
        var top = new UnitFilter(new UnitFilter.Place.RightUnder(null), true);
        var below = new UnitFilter(new UnitFilter.Place.RightUnder(first.id()), false);

        var page = units.list(north, anywhere, PageRequest.first(2));
        var next = units.list(north, anywhere, new PageRequest(2, page.end().get().text()));

        assertThat(page.items()).containsExactly(first, child);
        assertThat(page.hasNext()).isTrue();
        assertThat(next.items()).containsExactly(last);
        assertThat(next.hasNext()).isFalse();
        assertThat(units.list(north, top, PageRequest.first(9)).items())
                .extracting(Unit::name)
                .containsExactly("Trước", "Cũ", "Sau");
        assertThat(units.list(north, below, PageRequest.first(9)).items()).containsExactly(child);
        assertThat(Statements.count(() -> units.list(north, anywhere, PageRequest.first(9))))
                .isEqualTo(1);
    }

    @Test
    void letsNoOtherAgencyTouchOrSeeAUnit() {
        var unit = create(north, null, "Văn phòng");
        var never = UnitId.next();
        var own = create(south, null, "Phòng");
        var before = trail(south);

        for (var foreign : List.of(unit.id(), never)) {
            assertThatThrownBy(() -> units.fetch(south, foreign))
                    .isInstanceOf(NotVisible.class)
                    .hasMessage("no such unit");
        }

        assertThat(units.findAll(south, List.of(unit.id(), own.id()))).containsExactly(own);
        assertThatThrownBy(() -> units.create(south, new CreateUnit(unit.id(), named("Tổ"))))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> units.change(south, new ChangeUnit(unit.id(), 1, named("Khác"))))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> units.move(south, new MoveUnit(unit.id(), 1, null, 0)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> units.move(south, new MoveUnit(own.id(), 1, unit.id(), 0)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> units.close(south, new CloseUnit(unit.id(), 1, ESTABLISHED)))
                .isInstanceOf(NotVisible.class);
        assertThat(units.fetch(north, unit.id())).isEqualTo(unit);
        assertThat(trail(south)).isEqualTo(before);
    }

    @Test
    void letsOnlyAdministratorsOfARunningAgencyChangeIt() {
        var clerk = casting.as(north, Role.OFFICE_CLERK);
        var suspended = casting.suspended(north);

        assertThatThrownBy(() -> units.create(clerk, new CreateUnit(null, named("Tổ"))))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> units.create(suspended, new CreateUnit(null, named("Tổ"))))
                .isInstanceOf(TenantReadOnly.class);

        assertThat(trail(north)).isZero();
        var administrator = casting.as(north, Role.ADMINISTRATOR);
        assertThat(units.create(administrator, new CreateUnit(null, named("Tổ"))))
                .isInstanceOf(CreateUnit.Answer.Created.class);
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
