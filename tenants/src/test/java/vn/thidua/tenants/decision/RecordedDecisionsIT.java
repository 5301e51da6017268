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
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.award.PublicAwards;
import vn.thidua.platform.body.Signature;
import vn.thidua.platform.rulebook.rule.CommendationType;
import vn.thidua.tenants.nomination.NominationState;
import vn.thidua.tenants.person.Person;

/** What becomes of mistakes in decisions of others that an agency has recorded. */
@ExtendWith(House.class)
class RecordedDecisionsIT {
    private static final LocalDate DAY = RecordingCasting.DAY;
    private static final String MISTAKE = RecordingStage.MISTAKE;

    private final Casting casting;
    private final DecisionCasting cast;
    private final RecordingStage stage;
    private final DecisionRecording recording;
    private final DecisionStriking striking;
    private final DecisionAmending amending;
    private final DecisionPublishing publishing;
    private final AwardDecisions decisions;
    private final PublicAwards open;
    private final Scope scope;
    private final Person an;
    private final Person binh;

    RecordedDecisionsIT(
            Casting casting,
            DecisionCasting cast,
            RecordingStage stage,
            DecisionRecording recording,
            DecisionStriking striking,
            DecisionAmending amending,
            DecisionPublishing publishing,
            AwardDecisions decisions,
            PublicAwards open) {
        this.casting = casting;
        this.cast = cast;
        this.stage = stage;
        this.recording = recording;
        this.striking = striking;
        this.amending = amending;
        this.publishing = publishing;
        this.decisions = decisions;
        this.open = open;
        scope = stage.scope();
        an = stage.person("Nguyễn Văn An");
        binh = stage.person("Lê Thị Bình");
    }

    private ReinstateDecision.Answer reinstate(AwardDecision decision) {
        return striking.reinstate(scope, new ReinstateDecision(decision.id(), "Đúng của sở"));
    }

    @Test
    void whatWasRecordedByMistakeIsKeptAndCountsForNothing() {
        var nomination = stage.decidedAbove(an);
        var decision = stage.recorded(List.of(nomination), merit(binh));
        publishing.publish(scope, new PublishDecision(decision.id()));

        assertThat(striking.strike(scope, new StrikeDecision(decision.id(), " ")))
                .isEqualTo(new StrikeDecision.Answer.ReasonUnfit(AwardStriking.REASON_MAX));
        assertThat(stage.strike(decision)).isInstanceOf(StrikeDecision.Answer.Struck.class);

        assertThat(stage.awardsOf(an)).isEmpty();
        assertThat(stage.awardsOf(binh)).isEmpty();
        assertThat(stage.state(nomination)).isEqualTo(NominationState.NOMINATED);
        assertThat(open.find(decision.id())).as("nobody reads it any more").isEmpty();
        assertThat(decisions.fetch(scope, decision.id()).state())
                .isEqualTo(DecisionState.STRUCK_OUT);
        assertThat(cast.lines(scope, decision.id()))
                .extracting(AwardLine::state)
                .containsOnly(AwardLineState.STRUCK_OUT);
        assertThat(stage.strike(decision)).isEqualTo(new StrikeDecision.Answer.StruckBefore());
        assertThat(publishing.publish(scope, new PublishDecision(decision.id())))
                .isEqualTo(new PublishDecision.Answer.NotIssued());
        assertThat(stage.amend(decision, typed(DAY, null, List.of())))
                .isEqualTo(new AmendDecision.Answer.NotInForce());
    }

    @Test
    void aDecisionKeepsForWhatItsAwardsWereGiven() {
        var nomination = stage.decidedAbove(an);
        var adHoc = merit(binh, CommendationType.AD_HOC);
        var service = merit(binh, CommendationType.SENIORITY);

        assertThat(recording.record(scope, typed(DAY, null, List.of(), service)))
                .isEqualTo(new RecordDecision.Answer.AwardUnfit(0));
        var decision = stage.recorded(List.of(nomination), adHoc);

        assertThat(cast.lines(scope, decision.id()))
                .extracting(AwardLine::type)
                .containsExactly(CommendationType.MOVEMENT, CommendationType.AD_HOC);
    }

    @Test
    void whatWasStruckOutByMistakeStandsAsItDid() {
        var nomination = stage.decidedAbove(an);
        var decision = stage.recorded(List.of(nomination), merit(binh));
        stage.revoke(decision, cast.lines(scope, decision.id()).get(1));
        stage.strike(decision);

        assertThat(reinstate(decision)).isInstanceOf(ReinstateDecision.Answer.Reinstated.class);

        assertThat(cast.lines(scope, decision.id()))
                .extracting(AwardLine::state)
                .containsExactly(AwardLineState.AWARDED, AwardLineState.REVOKED);
        assertThat(stage.state(nomination)).isEqualTo(NominationState.AWARDED);
        assertThat(decisions.fetch(scope, decision.id()).state()).isEqualTo(DecisionState.ISSUED);
        assertThat(reinstate(decision)).isEqualTo(new ReinstateDecision.Answer.NotStruck());
        assertThat(decisions.strikings(scope, List.of(decision.id())))
                .extracting(AwardStriking::reason, AwardStriking::reinstatedFor)
                .containsExactly(tuple(MISTAKE, "Đúng của sở"));
    }

    @Test
    void whatAnotherDecisionGrantsMeanwhileIsNotGrantedTwice() {
        var nomination = stage.decidedAbove(an);
        var decision = stage.recorded(List.of(nomination));
        stage.strike(decision);
        stage.recorded(List.of(nomination));

        assertThat(reinstate(decision))
                .isInstanceOfSatisfying(
                        ReinstateDecision.Answer.Unfit.class,
                        it -> assertThat(it.obstacle()).isEqualTo(Obstacle.NOT_OPEN));
        assertThat(stage.awardsOf(an)).hasSize(1);
    }

    @Test
    void whatAnAgencyDecidedItselfIsNeitherStruckOutNorAmended() {
        var nomination = cast.nominated(scope, stage.review(), an, DecisionCasting.LABORER);
        var own = cast.issued(scope, DecisionCasting.BEFORE, nomination);

        assertThat(stage.strike(own)).isEqualTo(new StrikeDecision.Answer.NotRecorded());
        assertThat(stage.amend(own, typed(DAY, null, List.of())))
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
        assertThat(stage.awardsOf(an)).hasSize(1);
    }

    @Test
    void aDecisionIsStruckOutOnceWhoeverIsFirst() {
        var decision = stage.recorded(List.of(stage.decidedAbove(an)));

        var answers = AtOnce.all(() -> stage.strike(decision), () -> stage.strike(decision));

        assertThat(answers).filteredOn(StrikeDecision.Answer.Struck.class::isInstance).hasSize(1);
        assertThat(decisions.strikings(scope, List.of(decision.id()))).hasSize(1);
    }

    @Test
    void onlyTheOfficePutsThingsRightAndOthersFindNothing() {
        var decision = stage.recorded(List.of(), merit(an));
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
