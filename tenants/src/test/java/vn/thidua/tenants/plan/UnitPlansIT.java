package vn.thidua.tenants.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.tenants.kind.KindScope;
import vn.thidua.tenants.person.AppointHead;
import vn.thidua.tenants.person.SomePeople;
import vn.thidua.tenants.person.UnitHeads;
import vn.thidua.tenants.register.Numbering;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

@ExtendWith(House.class)
class UnitPlansIT {
    private final PlanCasting casting;
    private final Drafts drafts;
    private final Plans plans;
    private final Approvals approvals;
    private final Issuing issuing;
    private final Reviews reviews;
    private final Publications publications;
    private final Sql sql;
    private final Scope north;
    private final Scope head;
    private final Scope otherHead;
    private final UnitPlans unitPlans;
    private final Unit office;
    private final Unit inspectorate;
    private final PlanId above;

    UnitPlansIT(
            PlanCasting casting,
            Casting cast,
            SomeUnits units,
            SomePeople people,
            UnitHeads heads,
            Drafts drafts,
            Plans plans,
            Approvals approvals,
            Issuing issuing,
            Reviews reviews,
            Publications publications,
            UnitPlans unitPlans,
            Sql sql) {
        this.casting = casting;
        this.drafts = drafts;
        this.plans = plans;
        this.approvals = approvals;
        this.issuing = issuing;
        this.reviews = reviews;
        this.publications = publications;
        this.unitPlans = unitPlans;
        this.sql = sql;
        north = casting.agency("North");
        office = units.unit(north, "Văn phòng");
        head = head(cast, people, heads, office);
        inspectorate = units.unit(north, "Thanh tra");
        otherHead = head(cast, people, heads, inspectorate);
        above = casting.issued(north, "Kế hoạch của Sở");
    }

    private Scope head(Casting cast, SomePeople people, UnitHeads heads, Unit unit) {
        var scope = cast.colleague(north, "a-long-password", Role.UNIT_HEAD);
        var person = people.person(north, unit, "An", scope);
        var since = LocalDate.of(2026, 1, 1);
        heads.appoint(north, new AppointHead(unit.id(), person.id(), since));
        return scope;
    }

    @Test
    void isWrittenByTheHeadAndApprovedByTheAgencyAndNeverLeavesIt() {
        var plan = drafted();

        assertThat(plans.fetch(head, plan).actions())
                .containsExactlyInAnyOrder(
                        PlanAction.EDIT, PlanAction.SUBMIT, PlanAction.DISCARD, PlanAction.RECORD);
        approvals.submit(head, new SubmitPlan(plan));
        approvals.approve(north, new ApprovePlan(plan));
        issuing.issue(head, casting.issue(plan, new Numbering.Next()));

        var file = plans.fetch(head, plan);
        assertThat(file.plan().standing()).isEqualTo(new Standing(PlanState.ISSUED, null, 1));
        assertThat(file.plan().unit()).isEqualTo(office.id());
        assertThat(file.plan().under()).isEqualTo(above);
        assertThat(file.plan().current().symbol()).isEqualTo("1/KH-STP-ĐV");
        assertThat(publications.find(north, plan)).isEmpty();
        reviews.close(head, new ClosePlan(plan));
        assertThat(plans.fetchPlan(head, plan).standing().state()).isEqualTo(PlanState.CLOSED);
    }

    @Test
    void isNoBusinessOfOtherHeadsOrPlanners() {
        var plan = drafted();
        var everyRoleButNoHead = north;

        assertThatThrownBy(() -> drafts.draft(otherHead, draft(above)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> casting.purpose(otherHead, plan, "a"))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> approvals.submit(everyRoleButNoHead, new SubmitPlan(plan)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> drafts.discard(everyRoleButNoHead, new DiscardPlan(plan)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> casting.drafted(head, "Kế hoạch của Sở"))
                .isInstanceOf(NotPermitted.class);
        assertThat(plans.fetch(otherHead, plan).actions()).isEmpty();
        assertThat(plans.fetchPlan(north, plan).standing().isEditable()).isTrue();
    }

    @Test
    void standsUnderAPlanOfTheAgency() {
        var plan = drafted();

        assertThat(drafts.draft(head, draft(null)))
                .isEqualTo(new DraftPlan.Answer.PlaceMissing(KindScope.UNIT));
        assertThat(drafts.draft(head, draft(plan)))
                .isInstanceOf(DraftPlan.Answer.PlaceNotAllowed.class);
        assertThat(unitPlans()).isEqualTo(1);
    }

    @Test
    void isOfAUnitOfItsOwnAgency() {
        var south = casting.agency("South");
        var command =
                new DraftPlan(
                        casting.kind(south, 3).id(),
                        2026,
                        "S",
                        new Start.Blank(),
                        null,
                        office.id(),
                        null);

        assertThatThrownBy(() -> drafts.draft(south, command))
                .isInstanceOfAny(NotVisible.class, NotPermitted.class);
        assertThat(unitPlans()).isZero();
    }

    @Test
    void isSeenBesideTheUnitsThatHaveNone() {
        var none = casting.issued(north, "Kế hoạch khác");
        var plan = drafted();
        var discarded = drafted();
        drafts.discard(head, new DiscardPlan(discarded));
        var asked = List.of(above, none, plan);

        var rows = unitPlans.list(north, asked);

        assertThat(rows)
                .extracting(UnitPlan::under, UnitPlan::unit, UnitPlan::plan, UnitPlan::state)
                .containsExactlyInAnyOrder(
                        tuple(above, inspectorate.id(), null, null),
                        tuple(above, office.id(), plan, PlanState.DRAFT),
                        tuple(none, inspectorate.id(), null, null),
                        tuple(none, office.id(), null, null));
        assertThat(unitPlans.list(casting.agency("South"), asked)).isEmpty();
        assertThat(Statements.count(() -> unitPlans.list(north, asked))).isEqualTo(1);
    }

    private PlanId drafted() {
        var answer = drafts.draft(head, draft(above));
        return ((DraftPlan.Answer.Drafted) answer).plan().id();
    }

    private DraftPlan draft(PlanId under) {
        return new DraftPlan(
                casting.kind(north, 3).id(),
                2026,
                "Kế hoạch của Văn phòng",
                new Start.Blank(),
                under,
                office.id(),
                null);
    }

    private long unitPlans() {
        return sql.number(
                "SELECT COUNT(*) FROM plan WHERE scope = 'UNIT' AND tenant_id = ?",
                north.tenant().value());
    }
}
