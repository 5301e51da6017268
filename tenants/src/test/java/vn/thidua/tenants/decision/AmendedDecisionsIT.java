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
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.award.PublicAwards;
import vn.thidua.platform.award.PublishedAward;
import vn.thidua.platform.body.Signature;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.tenants.nomination.NominationState;
import vn.thidua.tenants.person.Person;

/** Recorded decisions that were typed wrongly. */
@ExtendWith(House.class)
class AmendedDecisionsIT {
    private static final LocalDate DAY = RecordingCasting.DAY;

    private final DecisionCasting cast;
    private final RecordingStage stage;
    private final DecisionPublishing publishing;
    private final AwardDecisions decisions;
    private final PublicAwards open;
    private final Scope scope;
    private final Person an;
    private final Person binh;

    AmendedDecisionsIT(
            DecisionCasting cast,
            RecordingStage stage,
            DecisionPublishing publishing,
            AwardDecisions decisions,
            PublicAwards open) {
        this.cast = cast;
        this.stage = stage;
        this.publishing = publishing;
        this.decisions = decisions;
        this.open = open;
        scope = stage.scope();
        an = stage.person("Nguyễn Văn An");
        binh = stage.person("Lê Thị Bình");
    }

    @Test
    void whatWasTypedWronglyIsPutRightWhereverItIsRead() {
        var nomination = stage.decidedAbove(an);
        var decision = stage.recorded(List.of(), merit(an));
        publishing.publish(scope, new PublishDecision(decision.id()));
        var wrong = cast.lines(scope, decision.id()).getFirst().id();
        var signed = new Signature(" Lê Văn Chủ ", "Chủ tịch", null, "TM. ỦY BAN NHÂN DÂN");
        var day = DAY.plusDays(2);

        var answer =
                stage.amend(decision, typed(day, signed, List.of(nomination), merit(binh)), wrong);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        AmendDecision.Answer.Amended.class,
                        it -> {
                            assertThat(it.decision().issuedOn()).isEqualTo(day);
                            assertThat(it.decision().signature())
                                    .extracting(Signature::signerName)
                                    .isEqualTo("Lê Văn Chủ");
                        });
        assertThat(stage.awardsOf(an))
                .extracting(AwardLine::level, AwardLine::conferredOn)
                .containsExactly(tuple(AwardLevel.MINISTRY, day));
        assertThat(stage.awardsOf(binh)).hasSize(1);
        assertThat(stage.state(nomination)).isEqualTo(NominationState.AWARDED);
        assertThat(open.laureates(decision.id(), PageRequest.first(5)).items())
                .extracting(PublishedAward::name, PublishedAward::conferredOn)
                .containsExactly(tuple("Nguyễn Văn An", day), tuple("Lê Thị Bình", day));
        assertThat(decisions.amendments(scope, List.of(decision.id())))
                .singleElement()
                .satisfies(it -> assertThat(it.issuedOn()).isEqualTo(DAY))
                .satisfies(it -> assertThat(it.takenOff()).isEqualTo(1))
                .satisfies(it -> assertThat(it.added()).isEqualTo(2));
        var granted = cast.lines(scope, decision.id()).getFirst().id();
        stage.amend(decision, typed(day, null, List.of()), granted);
        assertThat(stage.state(nomination)).isEqualTo(NominationState.NOMINATED);
    }

    @Test
    void whatIsPutRightKeepsToTheRulesOfRecording() {
        var decision = stage.recorded(List.of(), merit(an), merit(binh));
        var lines = cast.lines(scope, decision.id());
        var own = cast.nominated(scope, stage.review(), an, DecisionCasting.LABORER);
        stage.revoke(decision, lines.getLast());

        assertThat(stage.amend(decision, typed(DAY.plusDays(11), null, List.of())))
                .isEqualTo(new AmendDecision.Answer.DateTooLate(DAY.plusDays(10)));
        assertThat(stage.amend(decision, typed(DAY, null, List.of()), lines.getLast().id()))
                .isEqualTo(new AmendDecision.Answer.NotThere());
        assertThat(stage.amend(decision, typed(DAY, null, List.of()), lines.getFirst().id()))
                .isEqualTo(new AmendDecision.Answer.Empty());
        assertThat(stage.amend(decision, typed(DAY, null, List.of(), merit(an))))
                .isEqualTo(new AmendDecision.Answer.NamedTwice());
        assertThat(stage.amend(decision, typed(DAY, null, List.of(own))))
                .isEqualTo(new AmendDecision.Answer.Unfit(own, Obstacle.DECIDED_HERE));
        assertThat(stage.amend(decision, typed(LocalDate.of(1990, 1, 1), null, List.of())))
                .isEqualTo(new AmendDecision.Answer.LineUnfit(lines.getFirst()));
        assertThat(decisions.amendments(scope, List.of(decision.id()))).isEmpty();
    }
}
