package vn.thidua.tenants.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.tenants.decision.RecordingCasting.merit;
import static vn.thidua.tenants.decision.RecordingCasting.typed;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.award.AwardLineId;
import vn.thidua.platform.award.PublicAwards;
import vn.thidua.platform.body.Signature;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationState;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.subject.Subject;

/** What becomes of mistakes in decisions of others that an agency has recorded. */
@ExtendWith(House.class)
class RecordedDecisionsIT {
    private static final LocalDate DAY = RecordingCasting.DAY;
    private static final String MISTAKE = "Nhập nhầm quyết định của sở khác";

    private final Casting casting;
    private final DecisionCasting cast;
    private final RecordingCasting recorded;
    private final DecisionRecording recording;
    private final DecisionStriking striking;
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

    RecordedDecisionsIT(
            Casting casting,
            DecisionCasting cast,
            AwardCasting awards,
            PlanCasting plans,
            RecordingCasting recorded,
            DecisionRecording recording,
            DecisionStriking striking,
            DecisionAmending amending,
            DecisionPublishing publishing,
            AwardRevocations revocations,
            AwardDecisions decisions,
            AwardHistory history,
            Nominations nominations,
            PublicAwards open) {
        this.casting = casting;
        this.cast = cast;
        this.recorded = recorded;
        this.recording = recording;
        this.striking = striking;
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

    private StrikeDecision.Answer strike(AwardDecision decision) {
        return striking.strike(scope, new StrikeDecision(decision.id(), MISTAKE));
    }

    private ReinstateDecision.Answer reinstate(AwardDecision decision) {
        return striking.reinstate(scope, new ReinstateDecision(decision.id(), "Đúng của sở"));
    }

    private AmendDecision.Answer amend(
            AwardDecision decision, RecordDecision right, AwardLineId... off) {
        var command = new AmendDecision(decision.id(), right, List.of(off), "Nhập sai");
        return amending.amend(scope, command);
    }

    @Test
    void whatWasRecordedByMistakeIsKeptAndCountsForNothing() {
        var nomination = recorded.decidedAbove(scope, ministry, an);
        var decision = recorded.recorded(scope, List.of(nomination), merit(binh));
        publishing.publish(scope, new PublishDecision(decision.id()));

        assertThat(striking.strike(scope, new StrikeDecision(decision.id(), " ")))
                .isEqualTo(new StrikeDecision.Answer.ReasonUnfit(AwardStriking.REASON_MAX));
        assertThat(strike(decision)).isInstanceOf(StrikeDecision.Answer.Struck.class);

        assertThat(awardsOf(an)).isEmpty();
        assertThat(awardsOf(binh)).isEmpty();
        assertThat(state(nomination)).isEqualTo(NominationState.NOMINATED);
        assertThat(open.find(decision.id())).as("nobody reads it any more").isEmpty();
        assertThat(decisions.fetch(scope, decision.id()).state())
                .isEqualTo(DecisionState.STRUCK_OUT);
        assertThat(cast.lines(scope, decision.id()))
                .extracting(AwardLine::state)
                .containsOnly(AwardLineState.STRUCK_OUT);
        assertThat(strike(decision)).isEqualTo(new StrikeDecision.Answer.StruckBefore());
        assertThat(publishing.publish(scope, new PublishDecision(decision.id())))
                .isEqualTo(new PublishDecision.Answer.NotIssued());
        assertThat(amend(decision, typed(DAY, null, List.of())))
                .isEqualTo(new AmendDecision.Answer.NotInForce());
    }

    @Test
    void whatWasStruckOutByMistakeStandsAsItDid() {
        var nomination = recorded.decidedAbove(scope, ministry, an);
        var decision = recorded.recorded(scope, List.of(nomination), merit(binh));
        revoke(decision, cast.lines(scope, decision.id()).get(1));
        strike(decision);

        assertThat(reinstate(decision)).isInstanceOf(ReinstateDecision.Answer.Reinstated.class);

        assertThat(cast.lines(scope, decision.id()))
                .extracting(AwardLine::state)
                .containsExactly(AwardLineState.AWARDED, AwardLineState.REVOKED);
        assertThat(state(nomination)).isEqualTo(NominationState.AWARDED);
        assertThat(decisions.fetch(scope, decision.id()).state()).isEqualTo(DecisionState.ISSUED);
        assertThat(reinstate(decision)).isEqualTo(new ReinstateDecision.Answer.NotStruck());
        assertThat(decisions.strikings(scope, List.of(decision.id())))
                .extracting(AwardStriking::reason, AwardStriking::reinstatedFor)
                .containsExactly(tuple(MISTAKE, "Đúng của sở"));
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

    @Test
    void whatAnotherDecisionGrantsMeanwhileIsNotGrantedTwice() {
        var nomination = recorded.decidedAbove(scope, ministry, an);
        var decision = recorded.recorded(scope, List.of(nomination));
        strike(decision);
        recorded.recorded(scope, List.of(nomination));

        assertThat(reinstate(decision))
                .isInstanceOfSatisfying(
                        ReinstateDecision.Answer.Unfit.class,
                        it -> assertThat(it.obstacle()).isEqualTo(Obstacle.NOT_OPEN));
        assertThat(awardsOf(an)).hasSize(1);
    }

    @Test
    void whatAnAgencyDecidedItselfIsNeitherStruckOutNorAmended() {
        var nomination = cast.nominated(scope, cast.review(scope), an, DecisionCasting.LABORER);
        var own = cast.issued(scope, DecisionCasting.BEFORE, nomination);

        assertThat(strike(own)).isEqualTo(new StrikeDecision.Answer.NotRecorded());
        assertThat(amend(own, typed(DAY, null, List.of())))
                .isEqualTo(new AmendDecision.Answer.NotRecorded());
    }

    @Test
    void aSignatureIsKeptWithoutBlanksAndNoLongerThanThereIsRoom() {
        for (var unfit : List.of("L".repeat(201), " ")) {
            var signed = new Signature(unfit, "Chủ tịch", null, null);
            assertThat(recording.record(scope, typed(DAY, signed, List.of(), merit(an))))
                    .isEqualTo(
                            new RecordDecision.Answer.TextUnfit(
                                    RecordDecision.Text.SIGNER, AwardDecision.NAME_MAX));
        }
        var long_ = new Signature("Lê Văn Chủ", null, null, "T".repeat(301));
        assertThat(recording.record(scope, typed(DAY, long_, List.of(), merit(an))))
                .isInstanceOf(RecordDecision.Answer.TextUnfit.class);
        var blanks = new Signature("L".repeat(200) + "  ", null, null, null);
        assertThat(recording.record(scope, typed(DAY, blanks, List.of(), merit(an))))
                .isInstanceOf(RecordDecision.Answer.Recorded.class);
        assertThat(awardsOf(an)).hasSize(1);
    }

    @Test
    void aDecisionIsStruckOutOnceWhoeverIsFirst() {
        var decision =
                recorded.recorded(scope, List.of(recorded.decidedAbove(scope, ministry, an)));

        var answers = AtOnce.all(() -> strike(decision), () -> strike(decision));

        assertThat(answers).filteredOn(StrikeDecision.Answer.Struck.class::isInstance).hasSize(1);
        assertThat(decisions.strikings(scope, List.of(decision.id()))).hasSize(1);
    }

    @Test
    void onlyTheOfficePutsThingsRightAndOthersFindNothing() {
        var decision = recorded.recorded(scope, List.of(), merit(an));
        var planner = casting.as(scope, Role.PLANNER);
        var stranger = casting.cast().stranger();
        var command = new StrikeDecision(decision.id(), MISTAKE);
        var amendment =
                new AmendDecision(decision.id(), typed(DAY, null, List.of()), List.of(), "Sai");

        assertThatThrownBy(() -> striking.strike(planner, command))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> amending.amend(planner, amendment))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> striking.strike(stranger, command)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> amending.amend(stranger, amendment))
                .isInstanceOf(NotVisible.class);
    }
}
