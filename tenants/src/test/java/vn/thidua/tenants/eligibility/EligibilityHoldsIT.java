package vn.thidua.tenants.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.rulebook.RulePublishing;
import vn.thidua.platform.rulebook.Stating;
import vn.thidua.platform.rulebook.rule.AwardCondition;
import vn.thidua.platform.rulebook.rule.DisciplinaryAction;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.nomination.Nominate;
import vn.thidua.tenants.person.SomePeople;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.subject.SubjectId;
import vn.thidua.tenants.unit.Unit;

/** Who is held back from nominations, and who may know why. */
@ExtendWith(House.class)
class EligibilityHoldsIT {
    private final AwardCasting awards;
    private final HoldCasting casting;
    private final EligibilityHolds holds;
    private final Eligibilities eligibilities;
    private final SomePeople people;
    private final PlanCasting plans;
    private final RulePublishing rules;
    private final Scope scope;
    private final Scope officer;

    EligibilityHoldsIT(
            AwardCasting awards,
            HoldCasting casting,
            EligibilityHolds holds,
            Eligibilities eligibilities,
            SomePeople people,
            PlanCasting plans,
            RulePublishing rules) {
        this.awards = awards;
        this.casting = casting;
        this.holds = holds;
        this.eligibilities = eligibilities;
        this.people = people;
        this.plans = plans;
        this.rules = rules;
        this.scope = plans.agency("Procuracy");
        this.officer = casting.officer(scope);
    }

    @Test
    void whoIsHeldBackIsNotNominatedUntilItIsSettled() {
        var vu = awards.unit(scope, "Vụ 1", 20, 0);
        var review = awards.s3(scope, AwardStage.YEARLY);
        var hold = casting.held(officer, new Subject.OfUnit(vu.id()));

        assertThat(awards.nominate(scope, review, vu)).isEqualTo(new Nominate.Answer.Held());
        var closed = casting.closed(officer, hold, null);
        assertThat(closed.outcome()).isEqualTo(HoldOutcome.CLEARED);
        assertThat(awards.nominate(scope, review, vu))
                .isInstanceOf(Nominate.Answer.Nominated.class);
    }

    @Test
    @DisplayName("S3-15 a collective is held back by a matter of anybody in it or below it")
    void aCollectiveIsHeldBackByAnybodyInIt() {
        var vu = awards.unit(scope, "Vụ 1", 20, 0);
        var team = awards.team(scope, vu, "Đội 1");
        var other = awards.team(scope, vu, "Đội 2");
        var review = awards.s3(scope, AwardStage.YEARLY);
        var member = people.person(scope, team, "Trần Thị Bình");
        casting.held(officer, new Subject.OfPerson(member.id()));

        assertThat(awards.nominate(scope, review, team)).isEqualTo(new Nominate.Answer.Held());
        assertThat(awards.nominate(scope, review, vu)).isEqualTo(new Nominate.Answer.Held());
        assertThat(eligibilities.held(scope, ids(member.id().value(), vu, team, other)))
                .isEqualTo(Set.copyOf(ids(member.id().value(), vu, team)));
        assertThat(awards.nominate(scope, review, other))
                .isInstanceOf(Nominate.Answer.Nominated.class);
    }

    private static List<SubjectId> ids(UUID person, Unit... units) {
        return Stream.concat(Stream.of(person), Stream.of(units).map(unit -> unit.id().value()))
                .map(SubjectId::new)
                .toList();
    }

    @Test
    void aSanctionCountsWhereAStandardOfTheAwardSaysSo() {
        var condition = new AwardCondition.NobodyDisciplined(DisciplinaryAction.WARNING);
        rules.publish(
                scope,
                Stating.standard(
                        AwardCasting.COMMENDATION, "Không có người bị cảnh cáo", condition));
        var mild = awards.unit(scope, "Vụ 1", 20, 0);
        var hard = awards.unit(scope, "Vụ 2", 20, 0);
        var review = awards.s3(scope, AwardStage.YEARLY);
        casting.closed(
                officer,
                casting.held(officer, new Subject.OfUnit(mild.id())),
                DisciplinaryAction.REPRIMAND);
        casting.closed(
                officer,
                casting.held(officer, new Subject.OfUnit(hard.id())),
                DisciplinaryAction.DEMOTION);

        assertThat(awards.nominate(scope, review, mild))
                .isInstanceOf(Nominate.Answer.Nominated.class);
        assertThat(awards.nominate(scope, review, hard)).isEqualTo(new Nominate.Answer.Held());
    }

    @Test
    void onlyTheOfficerSeesAndKeepsHolds() {
        var vu = awards.unit(scope, "Vụ 1", 20, 0);
        var hold = casting.held(officer, new Subject.OfUnit(vu.id()));
        var all = new HoldFilter(null, null);

        assertThat(holds.list(officer, all, PageRequest.first(5)).items())
                .extracting(EligibilityHold::id)
                .containsExactly(hold.id());
        var clerk = casting.clerk(scope);
        assertThatThrownBy(() -> holds.list(clerk, all, PageRequest.first(5)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> holds.fetch(clerk, hold.id())).isInstanceOf(NotPermitted.class);
    }

    @Test
    void whatTwoSettleAtOnceIsSettledOnce() {
        var vu = awards.unit(scope, "Vụ 1", 20, 0);
        var hold = casting.held(officer, new Subject.OfUnit(vu.id()));

        var answers =
                AtOnce.all(
                        () -> holds.close(officer, casting.closing(hold, null)),
                        () ->
                                holds.close(
                                        officer,
                                        casting.closing(hold, DisciplinaryAction.WARNING)));

        assertThat(answers).filteredOn(CloseHold.Answer.Closed.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(CloseHold.Answer.ChangedMeanwhile.class::isInstance)
                .hasSize(1);
        var now = holds.fetch(officer, hold.id());
        var reopened = holds.reopen(officer, new ReopenHold(hold.id(), now.revision()));
        assertThat(reopened)
                .isInstanceOfSatisfying(
                        ReopenHold.Answer.Reopened.class,
                        open -> assertThat(open.hold().outcome()).isNull());
    }

    @Test
    void aMatterHasACauseAndDaysThatHaveCome() {
        var vu = new Subject.OfUnit(awards.unit(scope, "Vụ 1", 20, 0).id());
        var today = plans.today();
        var tomorrow = today.plusDays(1);

        assertThat(holds.open(officer, HoldCasting.command(vu, tomorrow)))
                .isEqualTo(new OpenHold.Answer.DayToCome());
        assertThat(holds.open(officer, new OpenHold(vu, HoldGround.COMPLAINT, " ", today)))
                .isEqualTo(new OpenHold.Answer.CauseUnfit(1000));
        var hold = casting.held(officer, vu);
        var early = new CloseHold(hold.id(), 1, null, "Kết luận", today.minusDays(1));
        assertThat(holds.close(officer, early)).isEqualTo(new CloseHold.Answer.DayUnfit(today));
        var empty = new CloseHold(hold.id(), 1, null, "", today);
        assertThat(holds.close(officer, empty))
                .isEqualTo(new CloseHold.Answer.ConclusionUnfit(1000));
    }
}
