package vn.thidua.tenants.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.tenants.decision.RecordingCasting.merit;
import static vn.thidua.tenants.decision.RecordingCasting.typed;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.award.AwardLineId;
import vn.thidua.platform.award.PublicAwards;
import vn.thidua.platform.award.PublishedAward;
import vn.thidua.platform.body.Signature;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationState;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.subject.Subject;

/** Recorded decisions that were typed wrongly. */
@ExtendWith(House.class)
class AmendedDecisionsIT {
    private static final LocalDate DAY = RecordingCasting.DAY;

    private final DecisionCasting cast;
    private final RecordingCasting recorded;
    private final DecisionAmending amending;
    private final DecisionPublishing publishing;
    private final AwardRevocations revocations;
    private final AwardDecisions decisions;
    private final AwardHistory history;
    private final Nominations nominations;
    private final PublicAwards open;
    private final Scope ministry;
    private final Scope scope;
    private final Person an;
    private final Person binh;

    AmendedDecisionsIT(
            Casting casting,
            DecisionCasting cast,
            AwardCasting awards,
            PlanCasting plans,
            RecordingCasting recorded,
            DecisionAmending amending,
            DecisionPublishing publishing,
            AwardRevocations revocations,
            AwardDecisions decisions,
            AwardHistory history,
            Nominations nominations,
            PublicAwards open) {
        this.cast = cast;
        this.recorded = recorded;
        this.amending = amending;
        this.publishing = publishing;
        this.revocations = revocations;
        this.decisions = decisions;
        this.history = history;
        this.nominations = nominations;
        this.open = open;
        var all = casting.cast();
        ministry = all.ministry();
        scope = plans.withKinds(all.north());
        var unit = awards.unit(scope, "Phòng 1", 5, 20);
        an = cast.person(scope, unit, "Nguyễn Văn An");
        binh = cast.person(scope, unit, "Lê Thị Bình");
    }

    private List<AwardLine> awardsOf(Person person) {
        var who = new Subject.OfPerson(person.id());
        return history.list(scope, who, PageRequest.first(10)).items();
    }

    private NominationState state(Nomination nomination) {
        return nominations.fetch(scope, nomination.id()).state();
    }

    private AmendDecision.Answer amend(
            AwardDecision decision, RecordDecision right, AwardLineId... off) {
        var command = new AmendDecision(decision.id(), right, List.of(off), "Nhập sai");
        return amending.amend(scope, command);
    }

    @Test
    void whatWasTypedWronglyIsPutRightWhereverItIsRead() {
        var nomination = recorded.decidedAbove(scope, ministry, an);
        var decision = recorded.recorded(scope, List.of(), merit(an));
        publishing.publish(scope, new PublishDecision(decision.id()));
        var wrong = cast.lines(scope, decision.id()).getFirst().id();
        var signed = new Signature(" Lê Văn Chủ ", "Chủ tịch", null, "TM. ỦY BAN NHÂN DÂN");
        var day = DAY.plusDays(2);

        var answer = amend(decision, typed(day, signed, List.of(nomination), merit(binh)), wrong);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        AmendDecision.Answer.Amended.class,
                        it -> {
                            assertThat(it.decision().issuedOn()).isEqualTo(day);
                            assertThat(it.decision().signature())
                                    .extracting(Signature::signerName)
                                    .isEqualTo("Lê Văn Chủ");
                        });
        assertThat(awardsOf(an))
                .extracting(AwardLine::level, AwardLine::conferredOn)
                .containsExactly(tuple(AwardLevel.MINISTRY, day));
        assertThat(awardsOf(binh)).hasSize(1);
        assertThat(state(nomination)).isEqualTo(NominationState.AWARDED);
        assertThat(open.laureates(decision.id(), PageRequest.first(5)).items())
                .extracting(PublishedAward::name, PublishedAward::conferredOn)
                .containsExactly(tuple("Nguyễn Văn An", day), tuple("Lê Thị Bình", day));
        assertThat(decisions.amendments(scope, List.of(decision.id())))
                .singleElement()
                .satisfies(it -> assertThat(it.issuedOn()).isEqualTo(DAY))
                .satisfies(it -> assertThat(it.takenOff()).isEqualTo(1))
                .satisfies(it -> assertThat(it.added()).isEqualTo(2));
        var granted = cast.lines(scope, decision.id()).getFirst().id();
        amend(decision, typed(day, null, List.of()), granted);
        assertThat(state(nomination)).isEqualTo(NominationState.NOMINATED);
    }

    @Test
    void whatIsPutRightKeepsToTheRulesOfRecording() {
        var decision = recorded.recorded(scope, List.of(), merit(an), merit(binh));
        var lines = cast.lines(scope, decision.id());
        var own = cast.nominated(scope, cast.review(scope), an, DecisionCasting.LABORER);
        revoke(decision, lines.getLast());

        assertThat(amend(decision, typed(DAY.plusDays(11), null, List.of())))
                .isEqualTo(new AmendDecision.Answer.DateTooLate(DAY.plusDays(10)));
        assertThat(amend(decision, typed(DAY, null, List.of()), lines.getLast().id()))
                .isEqualTo(new AmendDecision.Answer.NotThere());
        assertThat(amend(decision, typed(DAY, null, List.of()), lines.getFirst().id()))
                .isEqualTo(new AmendDecision.Answer.Empty());
        assertThat(amend(decision, typed(DAY, null, List.of(), merit(an))))
                .isEqualTo(new AmendDecision.Answer.NamedTwice());
        assertThat(amend(decision, typed(DAY, null, List.of(own))))
                .isEqualTo(new AmendDecision.Answer.Unfit(own, Obstacle.DECIDED_HERE));
        assertThat(amend(decision, typed(LocalDate.of(1990, 1, 1), null, List.of())))
                .isEqualTo(new AmendDecision.Answer.LineUnfit(lines.getFirst()));
        assertThat(decisions.amendments(scope, List.of(decision.id()))).isEmpty();
    }

    private void revoke(AwardDecision decision, AwardLine line) {
        revocations.revoke(
                scope,
                new RevokeAwards(
                        decision.id(),
                        List.of(line.id()),
                        "Kê khai sai",
                        "Điều 93",
                        "99",
                        "/QĐ-UBND",
                        DAY.plusDays(10)));
    }
}
