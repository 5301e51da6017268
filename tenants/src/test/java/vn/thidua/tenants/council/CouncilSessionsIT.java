package vn.thidua.tenants.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

/** When a council may sit, and what it votes on. */
@ExtendWith(House.class)
class CouncilSessionsIT {
    private final CouncilCasting councils;
    private final SessionCasting cast;
    private final CouncilSessions sessions;
    private final Ballots ballots;
    private final Scope scope;
    private final Unit unit;
    private final AwardReview review;
    private final List<Voter> six;
    private final LocalDate today;

    CouncilSessionsIT(
            CouncilCasting councils,
            SessionCasting cast,
            CouncilSessions sessions,
            Ballots ballots,
            PlanCasting plans,
            SomeUnits units) {
        this.councils = councils;
        this.cast = cast;
        this.sessions = sessions;
        this.ballots = ballots;
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
                .map(Objects::requireNonNull)
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
        sessions.setAgenda(scope, new SetAgenda(session.id(), SessionCasting.entries(first)));
        assertThat(agenda(session)).containsExactly(first.id());
        assertThat(sessions.convene(scope, cast.command(council, review, second)))
                .isInstanceOf(ConveneSession.Answer.Convened.class);
        assertThat(sessions.convene(scope, cast.command(council, cast.review(scope), fighter())))
                .isEqualTo(new ConveneSession.Answer.Unfit(AgendaFault.NOT_STANDING));
    }

    private List<AgendaItem> items(CouncilSession session) {
        return Objects.requireNonNull(
                sessions.agenda(scope, List.of(session.id())).get(session.id()));
    }

    @Test
    void whatHasAnnulledBallotsOnlyIsTakenOffAndPutOnAgain() {
        var kept = fighter();
        var annulled = fighter();
        var council = council();
        var session = cast.convened(scope, council, review, kept, annulled);
        cast.present(scope, session, 6);
        cast.opened(scope, session, null, annulled);
        ballots.annul(
                scope,
                new AnnulBallots(session.id(), SessionCasting.ids(annulled), "Phát nhầm phiếu"));

        sessions.setAgenda(scope, new SetAgenda(session.id(), SessionCasting.entries(kept)));

        assertThat(items(session))
                .extracting(AgendaItem::isTakenOff, item -> item.ballots().size())
                .containsExactly(tuple(false, 0), tuple(true, 1));
        assertThat(cast.open(scope, session, null, null, annulled))
                .isEqualTo(new OpenBallots.Answer.NotOnAgenda());
        var other = cast.convened(scope, council, review, annulled);
        var both = new SetAgenda(session.id(), SessionCasting.entries(kept, annulled));
        assertThat(sessions.setAgenda(scope, both))
                .isEqualTo(new SetAgenda.Answer.Unfit(AgendaFault.ON_ANOTHER_AGENDA));
        sessions.cancel(scope, new CancelSession(other.id(), "Mất điện"));
        sessions.setAgenda(scope, both);
        cast.opened(scope, session, null, annulled);
        assertThat(items(session))
                .extracting(AgendaItem::isTakenOff, item -> item.ballots().size())
                .containsExactly(tuple(false, 0), tuple(false, 2));
    }

    private static ConveneSession on(ConveneSession like, LocalDate day) {
        return new ConveneSession(like.council(), like.review(), day, like.place(), like.agenda());
    }

    @Test
    void aSessionIsConvenedForADayOfThisYearOrTheOneBeforeOrAfter() {
        var year = today.getYear();
        var council = councils.seated(scope, year - 2, six);
        var command = cast.command(council, review, fighter());
        var days =
                new ConveneSession.Answer.DayOutOfRange(
                        LocalDate.of(year - 1, 1, 1), LocalDate.of(year + 1, 12, 31));

        for (var far : List.of(LocalDate.of(year - 2, 12, 31), LocalDate.of(year + 2, 1, 1))) {
            assertThat(sessions.convene(scope, on(command, far))).isEqualTo(days);
        }
        var last = LocalDate.of(year + 1, 12, 31);
        assertThat(sessions.convene(scope, on(command, last)))
                .isEqualTo(new ConveneSession.Answer.NoComposition(last));
    }

    @Test
    void aCouncilSitsOnlyWhereSomebodySitsInIt() {
        var empty = councils.council(scope);

        assertThat(sessions.convene(scope, cast.command(empty, review, fighter())))
                .isEqualTo(new ConveneSession.Answer.NoComposition(today));
    }
}
