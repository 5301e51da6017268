package vn.thidua.tenants.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.council.CouncilCasting.Voter;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationState;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.nomination.WithdrawNomination;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

/** How a session ends, and what becomes of what it has voted on. */
@ExtendWith(House.class)
class SessionEndingsIT {
    private final CouncilCasting councils;
    private final SessionCasting cast;
    private final CouncilSessions sessions;
    private final VoterRepository voters;
    private final Nominations nominations;
    private final Scope scope;
    private final Unit unit;
    private final AwardReview review;
    private final List<Voter> six;
    private final LocalDate today;

    SessionEndingsIT(
            CouncilCasting councils,
            SessionCasting cast,
            CouncilSessions sessions,
            VoterRepository voters,
            Nominations nominations,
            PlanCasting plans,
            SomeUnits units) {
        this.councils = councils;
        this.cast = cast;
        this.sessions = sessions;
        this.voters = voters;
        this.nominations = nominations;
        scope = plans.agency("Procuracy");
        unit = units.unit(scope, "Văn phòng");
        review = cast.review(scope);
        six = councils.voters(scope, unit, 6);
        today = plans.today();
    }

    private Council council() {
        return councils.seated(scope, today.getYear(), six);
    }

    private Nomination fighter() {
        return cast.fighter(scope, review, councils.voters(scope, unit, 1).getFirst().person());
    }

    private List<AgendaItem> items(CouncilSession session) {
        return Objects.requireNonNull(
                sessions.agenda(scope, List.of(session.id())).get(session.id()));
    }

    private WithdrawNomination.Answer withdraw(Nomination nomination) {
        return nominations.withdraw(scope, new WithdrawNomination(nomination.id(), "Xin rút"));
    }

    @Test
    void aSessionThatIsCalledOffLeavesItsNominationsAsTheyWere() {
        var nomination = fighter();
        var council = council();
        var session = cast.convened(scope, council, review, nomination);
        cast.present(scope, session, 6);
        cast.opened(scope, session, null, nomination);
        var cancel = new CancelSession(session.id(), "Mất điện");

        assertThat(sessions.cancel(scope, cancel))
                .isInstanceOf(CancelSession.Answer.Cancelled.class);

        assertThat(sessions.cancel(scope, cancel))
                .isEqualTo(new CancelSession.Answer.SessionEnded());
        assertThat(cast.cast(six.getFirst(), session, nomination, VoteChoice.FOR))
                .isEqualTo(new CastVote.Answer.NotOpen());
        assertThat(nominations.fetch(scope, nomination.id()).state())
                .isEqualTo(NominationState.NOMINATED);
        assertThat(sessions.convene(scope, cast.command(council, review, nomination)))
                .isInstanceOf(ConveneSession.Answer.Convened.class);
    }

    @Test
    void aSessionClosesWhenAllThatStandIsDecided() {
        var kept = fighter();
        var withdrawn = fighter();
        var session = cast.convened(scope, council(), review, kept, withdrawn);
        var withdraw = new WithdrawNomination(withdrawn.id(), "Xin rút");
        nominations.withdraw(scope, withdraw);
        var close = new CloseSession(session.id(), null);
        assertThat(sessions.close(scope, close)).isEqualTo(new CloseSession.Answer.Undecided(1));
        cast.present(scope, session, 6);
        cast.opened(scope, session, null, kept);
        cast.voted(six, session, kept, 6);
        cast.close(scope, session, kept);

        assertThat(sessions.close(scope, close)).isInstanceOf(CloseSession.Answer.Closed.class);

        assertThat(nominations.fetch(scope, kept.id()).state()).isEqualTo(NominationState.ENDORSED);
        assertThat(nominations.fetch(scope, withdrawn.id()).state())
                .isEqualTo(NominationState.WITHDRAWN);
    }

    @Test
    void whatIsStillVotedOnWhenASessionClosesDoesNotCount() {
        var kept = fighter();
        var withdrawn = fighter();
        var session = cast.convened(scope, council(), review, kept, withdrawn);
        cast.present(scope, session, 6);
        cast.opened(scope, session, null, kept, withdrawn);
        cast.voted(six, session, kept, 6);
        cast.voted(six.subList(0, 2), session, withdrawn, 2);
        cast.close(scope, session, kept);
        withdraw(withdrawn);

        sessions.close(scope, new CloseSession(session.id(), null));

        assertThat(items(session))
                .extracting(AgendaItem::outcome, item -> item.ballots().getFirst().state())
                .containsExactly(
                        tuple(CouncilOutcome.PASSED, BallotState.CLOSED),
                        tuple(null, BallotState.ANNULLED));
        assertThat(voters.list(scope.tenant(), session.id(), SessionCasting.ids(withdrawn)))
                .hasSize(2)
                .allMatch(VoterRow::sealed);
        assertThat(cast.cast(six.getLast(), session, withdrawn, VoteChoice.FOR))
                .isEqualTo(new CastVote.Answer.NotOpen());
    }

    @Test
    void whoWithdrawsWhileASessionClosesIsHeardOrTooLate() {
        var chair = six.subList(0, 1);
        var council = councils.seated(scope, today.getYear(), chair);
        for (var round = 0; round < 15; round++) {
            var passed = fighter();
            var failed = fighter();
            var session = cast.convened(scope, council, review, passed, failed);
            cast.present(scope, session, 1);
            cast.opened(scope, session, null, passed, failed);
            cast.voted(chair, session, passed, 1);
            cast.voted(chair, session, failed, 0);
            cast.close(scope, session, passed, failed);

            var answers =
                    AtOnce.<Object>all(
                            () -> sessions.close(scope, new CloseSession(session.id(), null)),
                            () -> withdraw(passed),
                            () -> withdraw(failed));

            var early = answers.getLast() instanceof WithdrawNomination.Answer.Withdrawn;
            assertThat(answers.getFirst()).isInstanceOf(CloseSession.Answer.Closed.class);
            assertThat(nominations.fetch(scope, passed.id()).state())
                    .isEqualTo(NominationState.WITHDRAWN);
            assertThat(nominations.fetch(scope, failed.id()).state())
                    .isEqualTo(early ? NominationState.WITHDRAWN : NominationState.DECLINED);
            assertThat(items(session).getLast().outcome())
                    .isEqualTo(early ? null : CouncilOutcome.NOT_PASSED);
        }
    }
}
