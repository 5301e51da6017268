package vn.thidua.tenants.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.audit.AuditEntry;
import vn.thidua.tenants.council.CastVote.Answer;
import vn.thidua.tenants.council.CouncilCasting.Voter;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

/** Votes that come at the same moment, and what nobody can find out afterwards. */
@ExtendWith(House.class)
class SecretBallotsIT {
    private final CouncilCasting councils;
    private final SessionCasting cast;
    private final CouncilSessions sessions;
    private final VoterRepository voters;
    private final OpenVoteRepository openVotes;
    private final Audit audit;
    private final PlanCasting plans;
    private final Scope scope;
    private final Unit unit;
    private final AwardReview review;

    SecretBallotsIT(
            CouncilCasting councils,
            SessionCasting cast,
            CouncilSessions sessions,
            VoterRepository voters,
            OpenVoteRepository openVotes,
            Audit audit,
            PlanCasting plans,
            SomeUnits units) {
        this.councils = councils;
        this.cast = cast;
        this.sessions = sessions;
        this.voters = voters;
        this.openVotes = openVotes;
        this.audit = audit;
        this.plans = plans;
        scope = plans.agency("Procuracy");
        unit = units.unit(scope, "Văn phòng");
        review = cast.review(scope);
    }

    private Nomination fighter() {
        return cast.fighter(scope, review, councils.voters(scope, unit, 1).getFirst().person());
    }

    /** A session of these, all there. */
    private CouncilSession session(List<Voter> members, Nomination... agenda) {
        var council = councils.seated(scope, plans.today().getYear(), members);
        var session = cast.convened(scope, council, review, agenda);
        cast.present(scope, session, members.size());
        return session;
    }

    private CouncilBallot ballot(CouncilSession session) {
        return agenda(session).getFirst().ballots().getLast();
    }

    private List<AgendaItem> agenda(CouncilSession session) {
        return Objects.requireNonNull(
                sessions.agenda(scope, List.of(session.id())).get(session.id()));
    }

    @Test
    void fiftyVoteAtOnceAndSomeTwiceAndEveryVoteCountsOnce() {
        var members = councils.voters(scope, unit, 50);
        var nomination = fighter();
        var session = session(members, nomination);
        cast.opened(scope, session, VotingMode.SECRET, nomination);
        var acts = new ArrayList<Callable<Answer>>();
        for (var place = 0; place < 50; place++) {
            var voter = members.get(place);
            var choice = VoteChoice.values()[place % 3];
            acts.add(() -> cast.cast(voter, session, nomination, choice));
            if (place < 20) {
                acts.add(() -> cast.cast(voter, session, nomination, choice));
            }
        }

        var answers = AtOnce.all(acts);

        assertThat(answers).filteredOn(Answer.Cast.class::isInstance).hasSize(50);
        assertThat(answers).filteredOn(Answer.VotedAlready.class::isInstance).hasSize(20);
        cast.close(scope, session, nomination);
        assertThat(ballot(session))
                .extracting(
                        CouncilBallot::votesFor,
                        CouncilBallot::votesAgainst,
                        CouncilBallot::votesBlank)
                .containsExactly(17, 17, 16);
        assertThat(voters.list(scope.tenant(), session.id(), SessionCasting.ids(nomination)))
                .hasSize(50);
    }

    @Test
    void whoVotesWhileABallotClosesIsCountedOrTold() {
        var members = councils.voters(scope, unit, 12);
        var nomination = fighter();
        var session = session(members, nomination);
        cast.opened(scope, session, VotingMode.SECRET, nomination);
        var acts = new ArrayList<Callable<Object>>();
        members.forEach(v -> acts.add(() -> cast.cast(v, session, nomination, VoteChoice.FOR)));
        acts.add(6, () -> cast.close(scope, session, nomination));

        var answers = AtOnce.all(acts);

        var taken = answers.stream().filter(Answer.Cast.class::isInstance).count();
        assertThat(ballot(session).state()).isEqualTo(BallotState.CLOSED);
        assertThat((long) ballot(session).voted()).isEqualTo(taken);
        assertThat(agenda(session).getFirst().outcome())
                .isEqualTo(taken >= 10 ? CouncilOutcome.PASSED : CouncilOutcome.NOT_PASSED);
    }

    @Test
    void ofASecretBallotNothingIsWrittenDownButWhoHasVotedAndTheNumbers() {
        var members = councils.voters(scope, unit, 3);
        var nomination = fighter();
        var session = session(members, nomination);
        cast.opened(scope, session, null, nomination);

        cast.voted(members, session, nomination, 2);
        cast.close(scope, session, nomination);

        assertThat(ballot(session).mode()).isEqualTo(VotingMode.SECRET);
        assertThat(ballot(session).votes()).isEmpty();
        assertThat(openVotes.list(scope.tenant(), List.of(session.id()))).isEmpty();
        assertThat(voters.list(scope.tenant(), session.id(), SessionCasting.ids(nomination)))
                .extracting(VoterRow::seat, VoterRow::sealed)
                .containsExactly(tuple(1, true), tuple(2, true), tuple(3, true));
        assertThat(audit.list(scope, session.id().value(), PageRequest.first(50)).items())
                .extracting(AuditEntry::action)
                .containsExactlyInAnyOrder(
                        "councilSession.convene",
                        "councilSession.recordAttendance",
                        "ballot.open",
                        "ballot.close");
    }
}
