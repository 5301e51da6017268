package vn.thidua.tenants.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.FormTemplate;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.person.SomePeople;
import vn.thidua.tenants.plan.DraftPlan;
import vn.thidua.tenants.plan.Drafts;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.plan.Start;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

/** What a plan says of registering, its own words or those of the plan that it stands under. */
@ExtendWith(House.class)
class RegistrationCallsIT {
    private static final int UNIT_KIND = 3;

    private final RegistrationCalls calls;
    private final RegistrationStage stage;
    private final RegistrationReads reads;
    private final PlanCasting plans;
    private final Drafts drafts;
    private final SomeUnits units;
    private final Scope north;
    private final Scope head;
    private final Unit office;
    private final Person an;

    RegistrationCallsIT(
            RegistrationCalls calls,
            RegistrationStage stage,
            RegistrationReads reads,
            PlanCasting plans,
            Drafts drafts,
            Casting casting,
            SomeUnits units,
            SomePeople people) {
        this.calls = calls;
        this.stage = stage;
        this.reads = reads;
        this.plans = plans;
        this.drafts = drafts;
        this.units = units;
        north = plans.agency("North");
        head = casting.colleague(north, "một mật khẩu dài", Role.UNIT_HEAD);
        office = units.unit(north, "Văn phòng");
        an = people.person(north, office, "Nông Văn An", head);
        people.head(north, office, an);
    }

    private PlanId under(PlanId above) {
        var command =
                new DraftPlan(
                        plans.kind(north, UNIT_KIND).id(),
                        2026,
                        "Kế hoạch của Văn phòng",
                        new Start.Blank(),
                        above,
                        office.id(),
                        null);
        var plan = ((DraftPlan.Answer.Drafted) drafts.draft(head, command)).plan().id();
        plans.purpose(head, plan, "Thi đua");
        return stage.issued(head, north, plan);
    }

    @Test
    void takesFormsAndDeadlineOverFromThePlanAbove() {
        var above = stage.planBefore(north, "2199-02-20");
        var own = under(above);

        var call = calls.fetch(north, own);
        var sent = stage.submitted(head, RegistrationStage.of(an, own, RegistrationStage.FIGHTER));

        assertThat(call.templates())
                .extracting(FormTemplate::code)
                .containsExactly(RegistrationStage.OF_PERSONS, RegistrationStage.OF_COLLECTIVES);
        assertThat(call.lastDay(null, SubjectKind.INDIVIDUAL)).hasToString("Optional[2199-02-19]");
        assertThat(call.expects(SubjectKind.COLLECTIVE)).isTrue();
        assertThat(call.expects(SubjectKind.HOUSEHOLD)).isFalse();
        assertThat(reads.papers(north, List.of(sent.id())).get(sent.id()).form().fields())
                .hasSize(2);
    }

    @Test
    void takesAsManyStatementsForManyPlansAsForOne() {
        var one = stage.plan(north);
        var other = stage.planBefore(north, "2199-02-20");

        var few = Statements.count(() -> calls.of(north, List.of(one)));

        assertThat(Statements.count(() -> calls.of(north, List.of(one, other))))
                .isEqualTo(few)
                .isEqualTo(4);
    }

    @Test
    void keepsWhatADissolvedUnitHasRegistered() {
        var plan = stage.plan(north);
        var gone = units.unit(north, "Tổ công tác");
        var sent = stage.submitted(north, RegistrationStage.of(gone, plan, "TTLĐXS"));

        units.closed(north, gone);

        assertThat(reads.fetch(north, sent.id())).isEqualTo(sent);
        assertThat(reads.papers(north, List.of(sent.id())).get(sent.id()).titles())
                .containsExactly("TTLĐXS");
    }
}
