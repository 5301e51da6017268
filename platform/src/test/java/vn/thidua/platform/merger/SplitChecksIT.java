package vn.thidua.platform.merger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.Tenants;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.merger.SplitConflict.Code;
import vn.thidua.platform.publication.PlanId;

/** A split that cannot be done says why, beforehand and when it is tried. */
@ExtendWith(House.class)
class SplitChecksIT {
    private static final LocalDate DAY = LocalDate.of(2004, 1, 1);

    private final Splits splits;
    private final Tenants tenants;
    private final OperatorScope operator;
    private final Scope old;
    private final Scope dienbien;
    private final Scope laichau;
    private final Scope justice;
    private final Scope home;

    SplitChecksIT(Splits splits, Tenants tenants, Casting casting) {
        this.splits = splits;
        this.tenants = tenants;
        operator = casting.operator();
        old = casting.tenant("Oldlaichau", AgencyKind.PROVINCIAL_PEOPLES_COMMITTEE);
        dienbien = casting.tenant("Dienbien", AgencyKind.PROVINCIAL_PEOPLES_COMMITTEE);
        laichau = casting.tenant("Laichau", AgencyKind.PROVINCIAL_PEOPLES_COMMITTEE);
        justice = casting.tenant("Justice", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        home = casting.tenant("Home", AgencyKind.PROVINCIAL_DEPARTMENT);
        casting.relate(old, justice, RelationKind.ADMINISTRATIVE);
    }

    @Test
    void saysWhatStandsInTheWay() {
        var tomorrow = LocalDate.now(Clocks.VIETNAM).plusDays(1);
        var strange = List.of(new PlanId(Uuids.next()));

        assertThat(conflicts(dienbien, part(dienbien))).containsExactly(Code.PARTS_COUNT);
        assertThat(conflicts(old)).containsExactly(Code.PARTS_COUNT);
        assertThat(conflicts(old, part(dienbien), part(dienbien))).contains(Code.NAMED_TWICE);
        assertThat(conflicts(home, part(dienbien), part(laichau)))
                .containsExactly(Code.REST_NOT_NAMED);
        assertThat(conflicts(old, part(dienbien, justice), part(laichau, justice)))
                .containsExactly(Code.ALLOTTED_TWICE);
        assertThat(conflicts(command(tomorrow, old, part(dienbien))))
                .containsExactly(Code.DAY_TO_COME);
        assertThat(conflicts(old, part(dienbien, home))).containsExactly(Code.NOT_UNDER);
        assertThat(
                        conflicts(
                                old,
                                new SplitAgency.Part(
                                        dienbien.agency(),
                                        List.of(),
                                        List.of(new GroupId(Uuids.next())),
                                        strange)))
                .containsExactly(Code.NO_SEAT, Code.PLAN_NOT_OPEN);
        tenants.suspend(operator, laichau.agency());
        assertThat(conflicts(old, part(laichau))).containsExactly(Code.SUCCESSOR_SUSPENDED);
        tenants.reactivate(operator, laichau.agency());
        splits.split(operator, command(DAY, laichau, part(dienbien), part(laichau)));
        assertThat(conflicts(old, part(dienbien))).containsExactly(Code.ENDED_ALREADY);
        var nobody = new SplitAgency.Part(new AgencyId(Uuids.next()), none(), none(), none());
        assertThatThrownBy(() -> splits.split(operator, command(DAY, old, nobody)))
                .isInstanceOf(NotVisible.class);
    }

    private static <T> List<T> none() {
        return List.of();
    }

    private static SplitAgency.Part part(Scope successor, Scope... subordinates) {
        var named = Arrays.stream(subordinates).map(Scope::agency).toList();
        return new SplitAgency.Part(successor.agency(), named, none(), none());
    }

    private SplitAgency command(LocalDate day, Scope rest, SplitAgency.Part... parts) {
        return new SplitAgency(old.agency(), List.of(parts), rest.agency(), day, null);
    }

    private List<Code> conflicts(Scope rest, SplitAgency.Part... parts) {
        return conflicts(command(DAY, rest, parts));
    }

    private List<Code> conflicts(SplitAgency command) {
        var answer = (SplitAgency.Answer.Refused) splits.split(operator, command);
        assertThat(splits.forecast(operator, command).conflicts()).isEqualTo(answer.conflicts());
        return answer.conflicts().stream().map(SplitConflict::code).toList();
    }
}
