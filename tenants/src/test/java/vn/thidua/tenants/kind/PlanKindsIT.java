package vn.thidua.tenants.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantReadOnly;
import vn.thidua.platform.body.content.MovementKind;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.directory.AgencyKind;

@ExtendWith(House.class)
class PlanKindsIT {
    private final PlanKinds kinds;
    private final Casting casting;
    private final Sql sql;
    private final Scope north;
    private final Scope south;

    PlanKindsIT(PlanKinds kinds, Casting casting, Sql sql) {
        this.kinds = kinds;
        this.casting = casting;
        this.sql = sql;
        north = casting.tenant("North", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        south = casting.tenant("South", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        kinds.provideDefaults(casting.operator(), north.tenant(), "STP");
    }

    @Test
    void givesANewTenantTheUsualKindsInOrderAndOnce() {
        kinds.provideDefaults(casting.operator(), north.tenant(), "STP");

        var list = kinds.list(north);

        assertThat(list)
                .extracting(kind -> kind.definition().name())
                .containsExactly(
                        "Kế hoạch phong trào thi đua hằng năm",
                        "Kế hoạch phong trào thi đua theo chuyên đề",
                        "Kế hoạch đợt thi đua",
                        "Kế hoạch thi đua của đơn vị");
        assertThat(list).allMatch(kind -> kind.definition().faults().isEmpty());
        assertThat(list.get(0).definition().numberPattern()).isEqualTo("{number}/KH-STP");
        var unit = list.get(3).definition();
        assertThat(unit.scope()).isEqualTo(KindScope.UNIT);
        assertThat(unit.under())
                .containsExactlyInAnyOrder(list.get(0).id(), list.get(1).id(), list.get(2).id());
        assertThat(kinds.list(south)).isEmpty();
    }

    @Test
    void listsAllKindsInOneStatement() {
        assertThat(Statements.count(() -> kinds.list(north))).isEqualTo(1);
    }

    @Test
    void createsAKindWithAllThatIsSaidOfIt() {
        var yearly = kinds.list(north).get(0).id();
        var definition =
                new KindDefinition(
                        " Kế  hoạch phát động ",
                        7,
                        KindScope.AGENCY,
                        MovementKind.PEAK_CAMPAIGN,
                        Set.of(Section.QUOTAS, Section.AWARDS),
                        "QĐ",
                        "{number}/QĐ-STP",
                        Set.of(yearly),
                        Set.of(SuperiorRelation.SECTORAL, SuperiorRelation.GROUP));

        var kind = created(definition);

        assertThat(kind.definition().name()).isEqualTo("Kế hoạch phát động");
        assertThat(kinds.fetch(north, kind.id())).isEqualTo(kind);
    }

    @Test
    void keepsEveryRevisionForThePlansThatRunUnderIt() {
        var kind = created(definition("Kế hoạch A"));

        var answer =
                kinds.change(north, new ChangePlanKind(kind.id(), 1, definition("Kế hoạch B")));

        assertThat(((ChangePlanKind.Answer.Changed) answer).kind().revision()).isEqualTo(2);
        assertThat(kinds.fetch(north, kind.id()).definition().name()).isEqualTo("Kế hoạch B");
        assertThat(kinds.fetchRevision(north, kind.id(), 1).definition().name())
                .isEqualTo("Kế hoạch A");
    }

    @Test
    void tellsTheSecondOfTwoAdministratorsWhatStandsThere() {
        var kind = created(definition("Kế hoạch A"));
        kinds.change(north, new ChangePlanKind(kind.id(), 1, definition("Kế hoạch B")));

        var answer = kinds.change(north, new ChangePlanKind(kind.id(), 1, definition("C")));

        assertThat(answer)
                .isEqualTo(new ChangePlanKind.Answer.Conflict(kinds.fetch(north, kind.id())));
        assertThat(revisions(kind.id())).isEqualTo(2);
    }

    @Test
    void retiresAndReinstatesAKindOnce() {
        var kind = created(definition("Kế hoạch A")).id();

        assertThat(kinds.retire(north, new RetirePlanKind(kind)))
                .isInstanceOf(RetirePlanKind.Answer.Retired.class);
        assertThat(kinds.retire(north, new RetirePlanKind(kind)))
                .isInstanceOf(RetirePlanKind.Answer.AlreadyRetired.class);
        assertThat(kinds.fetch(north, kind).state()).isEqualTo(KindState.RETIRED);
        assertThat(kinds.reinstate(north, new ReinstatePlanKind(kind)))
                .isInstanceOf(ReinstatePlanKind.Answer.Reinstated.class);
        assertThat(kinds.reinstate(north, new ReinstatePlanKind(kind)))
                .isInstanceOf(ReinstatePlanKind.Answer.AlreadyActive.class);
    }

    @Test
    void refusesANameThatAnotherKindHas() {
        var kind = created(definition("Kế hoạch A"));
        created(definition("Kế hoạch B"));

        var create = kinds.create(north, new CreatePlanKind(definition("Kế hoạch A")));
        var change =
                kinds.change(north, new ChangePlanKind(kind.id(), 1, definition("Kế hoạch B")));

        assertThat(create).isEqualTo(new CreatePlanKind.Answer.NameTaken("Kế hoạch A"));
        assertThat(change).isEqualTo(new ChangePlanKind.Answer.NameTaken("Kế hoạch B"));
        assertThat(revisions(kind.id())).isEqualTo(1);
        created(definition("Kể hoạch A")); // Vietnamese words differ by their accents.
    }

    @Test
    void refusesEverythingThatIsWrongAtOnce() {
        var definition =
                new KindDefinition(
                        " ",
                        -1,
                        KindScope.UNIT,
                        MovementKind.REGULAR,
                        Set.of(),
                        "x".repeat(41),
                        "KH",
                        Set.of(),
                        Set.of(SuperiorRelation.OTHER));
        var before = kinds.list(north).size();

        var answer = kinds.create(north, new CreatePlanKind(definition));

        assertThat(answer)
                .isEqualTo(
                        new CreatePlanKind.Answer.Faulty(
                                List.of(
                                        KindFault.NAME_MISSING,
                                        KindFault.REGISTER_TOO_LONG,
                                        KindFault.NUMBER_PATTERN_UNFIT,
                                        KindFault.POSITION_OUT_OF_RANGE,
                                        KindFault.UNIT_PLAN_WITHOUT_PLACE,
                                        KindFault.UNIT_PLAN_ANSWERS_OUTSIDE)));
        assertThat(kinds.list(north)).hasSize(before);
    }

    @Test
    void putsNothingUnderPlansOfUnits() {
        var unit = kinds.list(north).get(3).id();

        var answer = kinds.create(north, new CreatePlanKind(under(unit)));

        assertThat(answer)
                .isEqualTo(
                        new CreatePlanKind.Answer.Faulty(
                                List.of(KindFault.STANDS_UNDER_UNIT_PLAN)));
    }

    @Test
    void keepsAKindForWhomItWasMade() {
        var yearly = kinds.list(north).get(0);
        var unit = kinds.list(north).get(3).definition();

        assertThat(kinds.change(north, new ChangePlanKind(yearly.id(), 1, unit)))
                .isEqualTo(new ChangePlanKind.Answer.ScopeFixed(KindScope.AGENCY));
    }

    @Test
    void hidesTheKindsOfOthers() {
        var kind = created(definition("Kế hoạch A")).id();
        var change = new ChangePlanKind(kind, 1, definition("B"));

        assertThatThrownBy(() -> kinds.fetch(south, kind)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> kinds.fetchRevision(south, kind, 1))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> kinds.change(south, change)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> kinds.retire(south, new RetirePlanKind(kind)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> kinds.reinstate(south, new ReinstatePlanKind(kind)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> kinds.create(south, new CreatePlanKind(under(kind))))
                .isInstanceOf(NotVisible.class);
        assertThat(kinds.fetch(north, kind).state()).isEqualTo(KindState.ACTIVE);
        assertThat(revisions(kind)).isEqualTo(1);
        assertThat(kinds.list(south)).isEmpty();
    }

    @Test
    void letsAdministratorsOnlyChangeKinds() {
        var planner = casting.as(north, Role.PLANNER);
        var suspended = casting.suspended(north);
        var create = new CreatePlanKind(definition("Kế hoạch A"));
        var before = kinds.list(north);

        assertThatThrownBy(() -> kinds.create(planner, create)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> kinds.create(suspended, create))
                .isInstanceOf(TenantReadOnly.class);
        assertThat(kinds.list(planner)).isEqualTo(before);
    }

    private PlanKind created(KindDefinition definition) {
        var answer = kinds.create(north, new CreatePlanKind(definition));
        return ((CreatePlanKind.Answer.Created) answer).kind();
    }

    private static KindDefinition definition(String name) {
        return definition(name, Set.of());
    }

    private static KindDefinition under(PlanKindId kind) {
        return definition("Kế hoạch dưới", Set.of(kind));
    }

    private static KindDefinition definition(String name, Set<PlanKindId> under) {
        return new KindDefinition(
                name,
                9,
                KindScope.AGENCY,
                MovementKind.REGULAR,
                Set.of(),
                "KH",
                "{number}/KH",
                under,
                Set.of());
    }

    private long revisions(PlanKindId kind) {
        return sql.number(
                "SELECT COUNT(*) FROM plan_kind_version WHERE kind_id = ?",
                Uuids.bytes(kind.value()));
    }
}
