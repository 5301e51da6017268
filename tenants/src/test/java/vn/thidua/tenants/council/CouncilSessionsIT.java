package vn.thidua.tenants.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.rulebook.rule.CouncilRule;
import vn.thidua.platform.rulebook.rule.Proportion;
import vn.thidua.tenants.council.CouncilCasting.Voter;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.nomination.NominationState;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.nomination.WithdrawNomination;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

/** When a council may sit, what it votes on, and how a session ends. */
@ExtendWith(House.class)
class CouncilSessionsIT {
    private final CouncilCasting councils;
    private final SessionCasting cast;
    private final CouncilSessions sessions;
    private final Nominations nominations;
    private final Scope scope;
    private final Unit unit;
    private final AwardReview review;
    private final List<Voter> six;
    private final LocalDate today;

    CouncilSessionsIT(
            CouncilCasting councils,
            SessionCasting cast,
            CouncilSessions sessions,
            Nominations nominations,
            PlanCasting plans,
            SomeUnits units) {
        this.councils = councils;
        this.cast = cast;
        this.sessions = sessions;
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

    private List<NominationId> agenda(CouncilSession session) {
        return sessions
                .agenda(scope, List.of(session.id()))
                .getOrDefault(session.id(), List.of())
                .stream()
                .map(AgendaItem::nomination)
                .toList();
    }

    @Test
    void noBallotOpensWithoutTheQuorumOfTheDay() {
        var rule =
                new CouncilRule(
                        new Proportion(2, 3),
                        new Proportion(4, 5),
                        null,
                        null,
                        null,
                        SessionCasting.OWN);
        cast.regulate(scope, rule);
        var nomination = fighter();
        var session = cast.convened(scope, council(), review, nomination);
        cast.present(scope, session, 4);

        var refused = cast.open(scope, session, null, today, nomination);

        var quorum =
                new SessionQuorum(
                        new Proportion(4, 5),
                        SessionCasting.OWN.text(),
                        SessionCasting.OWN.trust());
        assertThat(refused).isEqualTo(new OpenBallots.Answer.NoQuorum(quorum, 6, 4, 5));
        cast.present(scope, session, 5);
        assertThat(cast.open(scope, session, null, today, nomination))
                .isInstanceOf(OpenBallots.Answer.Opened.class);
    }

    @Test
    void absentMembersVoteInWritingUntilADayAndTheBallotWaitsForThem() {
        var nomination = fighter();
        var session = cast.convened(scope, council(), review, nomination);
        cast.present(scope, session, 4);
        assertThat(cast.open(scope, session, null, null, nomination))
                .isEqualTo(new OpenBallots.Answer.PollNeeded(2));
        assertThat(cast.open(scope, session, null, today.minusDays(1), nomination))
                .isEqualTo(new OpenBallots.Answer.PollDayPast());
        cast.open(scope, session, null, today.plusDays(5), nomination);
        cast.voted(six.subList(0, 5), session, nomination, 5);

        assertThat(cast.close(scope, session, nomination))
                .isEqualTo(new CloseBallots.Answer.PollRunning(today.plusDays(5), 1));
        cast.voted(six.subList(5, 6), session, nomination, 1);
        assertThat(cast.close(scope, session, nomination))
                .isInstanceOf(CloseBallots.Answer.Closed.class);
    }

    @Test
    void whoIsThereStandsWhileABallotIsOpen() {
        var nomination = fighter();
        var council = council();
        var session = cast.convened(scope, council, review, nomination);
        cast.present(scope, session, 6);
        cast.opened(scope, session, null, nomination);

        assertThat(sessions.recordAttendance(scope, new RecordAttendance(session.id(), Set.of(1))))
                .isEqualTo(new RecordAttendance.Answer.BallotOpen());
        assertThat(
                        sessions.recordAttendance(
                                scope, new RecordAttendance(session.id(), Set.of(1, 7))))
                .isEqualTo(new RecordAttendance.Answer.NoSuchSeat(7));
    }

    @Test
    void aNominationIsOnOneAgendaAtATime() {
        var first = fighter();
        var second = fighter();
        var council = council();
        var session = cast.convened(scope, council, review, first, second);

        assertThat(sessions.convene(scope, cast.command(council, review, second)))
                .isEqualTo(new ConveneSession.Answer.Unfit(AgendaFault.ON_ANOTHER_AGENDA));
        sessions.setAgenda(scope, new SetAgenda(session.id(), List.of(first.id())));
        assertThat(agenda(session)).containsExactly(first.id());
        assertThat(sessions.convene(scope, cast.command(council, review, second)))
                .isInstanceOf(ConveneSession.Answer.Convened.class);
        assertThat(sessions.convene(scope, cast.command(council, cast.review(scope), fighter())))
                .isEqualTo(new ConveneSession.Answer.Unfit(AgendaFault.NOT_STANDING));
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
        var close = new CloseSession(session.id());
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
    void aCouncilSitsOnlyWhereSomebodySitsInIt() {
        var empty = councils.council(scope);

        assertThat(sessions.convene(scope, cast.command(empty, review, fighter())))
                .isEqualTo(new ConveneSession.Answer.NoComposition(today));
    }
}
