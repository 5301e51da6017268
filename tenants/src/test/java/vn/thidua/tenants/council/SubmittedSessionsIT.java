package vn.thidua.tenants.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.submission.SubmissionLetter;
import vn.thidua.platform.submission.SubmittedNomination;
import vn.thidua.platform.submission.SubmittedNominationState;
import vn.thidua.tenants.council.CouncilCasting.Voter;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.nomination.NominationState;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.nomination.WithdrawNomination;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.submission.Letters;
import vn.thidua.tenants.submission.RecallNomination;
import vn.thidua.tenants.submission.ReceivedLetters;
import vn.thidua.tenants.submission.ReturnNomination;
import vn.thidua.tenants.submission.SubmissionCasting;

/** The council of a sector votes on its own nominations and on those of a province together. */
@ExtendWith(House.class)
class SubmittedSessionsIT {
    private final SubmissionCasting submissions;
    private final ReceivedLetters letters;
    private final Letters sent;
    private final AgendaSittings sittings;
    private final CouncilCasting councils;
    private final AwardCasting awards;
    private final Nominations nominations;
    private final CouncilSessions sessions;
    private final Minutes minutes;
    private final PlanCasting plans;
    private final Scope supreme;
    private final Scope province;
    private final AwardReview above;
    private final AwardReview below;
    private final List<Voter> voters;
    private final Council council;

    SubmittedSessionsIT(
            Casting agencies,
            SubmissionCasting submissions,
            ReceivedLetters letters,
            Letters sent,
            AgendaSittings sittings,
            CouncilCasting councils,
            AwardCasting awards,
            Nominations nominations,
            CouncilSessions sessions,
            Minutes minutes,
            PlanCasting plans) {
        this.submissions = submissions;
        this.letters = letters;
        this.sent = sent;
        this.sittings = sittings;
        this.councils = councils;
        this.awards = awards;
        this.nominations = nominations;
        this.sessions = sessions;
        this.minutes = minutes;
        this.plans = plans;
        this.supreme = plans.agency("Supreme");
        this.province = plans.agency("Province");
        agencies.relate(supreme, province, RelationKind.SECTORAL);
        this.above = awards.opened(supreme, awards.plan(supreme), AwardStage.YEARLY);
        this.below = awards.opened(province, awards.plan(province), AwardStage.YEARLY);
        this.voters = councils.voters(supreme, awards.unit(supreme, "Vụ 1", 5, 5), 5);
        this.council = councils.seated(supreme, plans.today().getYear(), voters);
    }

    private SubmissionLetter letter(String... units) {
        var all =
                List.of(units).stream()
                        .map(unit -> awards.unit(province, unit, 5, 5))
                        .map(unit -> submissions.merit(province, supreme, below, unit))
                        .toArray(Nomination[]::new);
        return submissions.sent(province, supreme, all);
    }

    private List<AgendaEntry> received(SubmissionLetter letter) {
        return submissions.received(supreme, letter, above).stream()
                .<AgendaEntry>map(one -> new AgendaEntry.OfSubmitted(one.id()))
                .toList();
    }

    private List<SubmittedNominationState> states(SubmissionLetter letter) {
        return submissions.of(province, letter).stream().map(SubmittedNomination::state).toList();
    }

    @Test
    void bothShareThePlacesAndTheSenderSeesWhatBecameOfThem() {
        var unit = awards.unit(supreme, "Vụ 2", 5, 5);
        var own = submissions.merit(supreme, supreme, above, unit);
        var letter = letter("Phòng 1", "Phòng 2");
        var from = received(letter);
        var ours = new AgendaEntry.OfNomination(own.id());
        var session =
                sittings.convened(supreme, council, above, ours, from.getFirst(), from.getLast());
        sittings.limit(supreme, session, 2);
        sittings.vote(supreme, session, voters, ours, 4);
        sittings.vote(supreme, session, voters, from.getFirst(), 5);
        sittings.vote(supreme, session, voters, from.getLast(), 3);

        assertThat(sittings.end(supreme, session)).isInstanceOf(CloseSession.Answer.Closed.class);

        assertThat(nominations.fetch(supreme, own.id()).state())
                .isEqualTo(NominationState.ENDORSED);
        assertThat(states(letter))
                .containsExactly(
                        SubmittedNominationState.ENDORSED, SubmittedNominationState.DECLINED);
        var drawn = minutes.draw(supreme, new DrawMinutes(session.id(), null, null));
        assertThat(drawn).isInstanceOf(DrawMinutes.Answer.Drawn.class);
        var text = minutes.list(supreme, List.of(session.id())).toString();
        assertThat(text).contains("Phòng 1 (").contains("Vụ 2");
    }

    @Test
    void whatIsBeforeTheSectorIsOnNoAgendaBelowUntilItIsDeclined() {
        var unit = awards.unit(province, "Phòng 4", 5, 5);
        var own = submissions.merit(province, supreme, below, unit);
        var letter = submissions.sent(province, supreme, own);
        var ours = new AgendaEntry.OfNomination(own.id());

        assertThat(sessions.convene(province, provincial(ours)))
                .isEqualTo(new ConveneSession.Answer.Unfit(AgendaFault.NOT_STANDING));

        var on = received(letter).getFirst();
        var session = sittings.convened(supreme, council, above, on);
        sittings.vote(supreme, session, voters, on, 0);
        sittings.end(supreme, session);
        assertThat(states(letter)).containsExactly(SubmittedNominationState.DECLINED);
        assertThat(
                        nominations.withdraw(
                                province, new WithdrawNomination(own.id(), "Cấp trên không chọn")))
                .isInstanceOf(WithdrawNomination.Answer.Withdrawn.class);
    }

    @Test
    void whatIsNotReceivedOrIsAnothersIsOnNoAgenda() {
        var waiting = submissions.of(supreme, letter("Phòng 3")).getFirst();
        var entry = new AgendaEntry.OfSubmitted(waiting.id());
        var convening =
                new ConveneSession(
                        council.id(), above.id(), plans.today(), "Phòng họp", List.of(entry));

        assertThat(sessions.convene(supreme, convening))
                .isEqualTo(new ConveneSession.Answer.Unfit(AgendaFault.NOT_STANDING));

        var elsewhere = provincial(entry);
        assertThatThrownBy(() -> sessions.convene(province, elsewhere))
                .isInstanceOf(NotVisible.class)
                .hasMessageContaining("submitted nomination");

        var forged = new AgendaEntry.OfNomination(new NominationId(waiting.id().value()));
        var misnamed =
                new ConveneSession(
                        council.id(), above.id(), plans.today(), "Phòng họp", List.of(forged));
        assertThatThrownBy(() -> sessions.convene(supreme, misnamed))
                .isInstanceOf(NotVisible.class);
    }

    private ConveneSession provincial(AgendaEntry entry) {
        var office = awards.unit(province, "Văn phòng " + entry.id().value(), 5, 5);
        var three = councils.voters(province, office, 3);
        var own = councils.seated(province, plans.today().getYear(), three);
        return new ConveneSession(own.id(), below.id(), plans.today(), "Phòng họp", List.of(entry));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void returningBesideClosingSettlesItOnce(int round) {
        var letter = letter("Phòng cuối " + round);
        var on = received(letter).getFirst();
        var session = sittings.convened(supreme, council, above, on);
        sittings.vote(supreme, session, voters, on, 5);
        var back =
                new ReturnNomination(
                        submissions.of(supreme, letter).getFirst().id(), "Cần bổ sung");

        var answers =
                AtOnce.<Object>all(
                        () -> letters.giveBack(supreme, back),
                        () -> sittings.end(supreme, session));

        assertThat(answers.getLast()).isInstanceOf(CloseSession.Answer.Closed.class);
        var isBack = answers.getFirst() instanceof ReturnNomination.Answer.Returned;
        assertThat(states(letter))
                .containsExactly(
                        isBack
                                ? SubmittedNominationState.RETURNED
                                : SubmittedNominationState.ENDORSED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void recallingOneBesideClosingSettlesItOnce(int round) {
        var unit = awards.unit(province, "Phòng rút " + round, 5, 5);
        var own = submissions.merit(province, supreme, below, unit);
        var letter = submissions.sent(province, supreme, own);
        var on = received(letter).getFirst();
        var session = sittings.convened(supreme, council, above, on);
        sittings.vote(supreme, session, voters, on, 5);

        var answers =
                AtOnce.<Object>all(
                        () -> sent.recall(province, new RecallNomination(own.id(), "Xin rút")),
                        () -> sittings.end(supreme, session));

        assertThat(answers.getLast()).isInstanceOf(CloseSession.Answer.Closed.class);
        var isBack = answers.getFirst() instanceof RecallNomination.Answer.Recalled;
        assertThat(states(letter))
                .containsExactly(
                        isBack
                                ? SubmittedNominationState.RECALLED
                                : SubmittedNominationState.ENDORSED);
    }
}
