package vn.thidua.tenants.council;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.rulebook.PublishRules;
import vn.thidua.platform.rulebook.RulePublishing;
import vn.thidua.platform.rulebook.Stating;
import vn.thidua.platform.rulebook.rule.AwardAddition;
import vn.thidua.platform.rulebook.rule.BallotMode;
import vn.thidua.platform.rulebook.rule.CouncilRule;
import vn.thidua.platform.rulebook.rule.RuleSource;
import vn.thidua.platform.rulebook.rule.Rules;
import vn.thidua.platform.rulebook.rule.Trust;
import vn.thidua.platform.rulebook.rule.VoteRule;
import vn.thidua.tenants.council.CouncilCasting.Voter;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.Nominate;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.subject.Subject;

/** Brings tests sessions of councils, and lets them vote. */
@Singleton
public class SessionCasting {
    /** The title that needs a vote by law. */
    public static final String FIGHTER = "GRASSROOTS_EMULATION_FIGHTER";

    /** A rule of the agency's own, of which nothing is in doubt. */
    public static final RuleSource OWN = new RuleSource("Quy chế của cơ quan", Trust.READ);

    private final PlanCasting plans;
    private final AwardCasting awards;
    private final Nominations nominations;
    private final RulePublishing rules;
    private final CouncilSessions sessions;
    private final Ballots ballots;
    private final Votes votes;

    SessionCasting(
            PlanCasting plans,
            AwardCasting awards,
            Nominations nominations,
            RulePublishing rules,
            CouncilSessions sessions,
            Ballots ballots,
            Votes votes) {
        this.plans = plans;
        this.awards = awards;
        this.nominations = nominations;
        this.rules = rules;
        this.sessions = sessions;
        this.ballots = ballots;
        this.votes = votes;
    }

    /** A review that everybody may be nominated in. */
    public AwardReview review(Scope scope) {
        return awards.opened(scope, awards.plan(scope), AwardStage.YEARLY);
    }

    /** A person who is nominated for the title that needs a vote. */
    public Nomination fighter(Scope scope, AwardReview review, Person person) {
        var command =
                new Nominate(
                        review.id(),
                        FIGHTER,
                        AwardLevel.UNIT,
                        null,
                        new Subject.OfPerson(person.id()),
                        "Hoàn thành xuất sắc nhiệm vụ",
                        null,
                        null,
                        false);
        return ((Nominate.Answer.Nominated) nominations.nominate(scope, command)).nomination();
    }

    /** What an agency's own regulation says of councils and votes, from the end of 2025 on. */
    public void regulate(Scope scope, @Nullable CouncilRule council, AwardAddition... additions) {
        var said =
                new Rules(
                        List.of(),
                        List.of(additions),
                        council,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        List.of());
        var answer = rules.publish(scope, Stating.instrument("Quy chế Hội đồng", said));
        if (!(answer instanceof PublishRules.Answer.Published)) {
            throw new IllegalStateException("not published: " + answer);
        }
    }

    /** A vote of so many percent that an agency asks for. */
    public static AwardAddition vote(String award, int percent, BallotMode mode) {
        var rule = new VoteRule(percent, mode, OWN);
        return new AwardAddition(award, rule, List.of(), List.of(), List.of());
    }

    /** The command that convenes a session today. */
    public ConveneSession command(Council council, AwardReview review, Nomination... agenda) {
        return new ConveneSession(
                council.id(), review.id(), plans.today(), "Phòng họp tầng 2", entries(agenda));
    }

    /** Nominations as points of an agenda. */
    public static List<AgendaEntry> entries(Nomination... agenda) {
        return Arrays.stream(agenda)
                .map(Nomination::id)
                .<AgendaEntry>map(AgendaEntry.OfNomination::new)
                .toList();
    }

    /** A session of today on which nobody is there yet. */
    public CouncilSession convened(
            Scope scope, Council council, AwardReview review, Nomination... agenda) {
        var answer = sessions.convene(scope, command(council, review, agenda));
        return ((ConveneSession.Answer.Convened) answer).session();
    }

    /** The first so many members are there, and nobody else. */
    public void present(Scope scope, CouncilSession session, int count) {
        var seats = IntStream.rangeClosed(1, count).boxed().collect(Collectors.toSet());
        var answer = sessions.recordAttendance(scope, new RecordAttendance(session.id(), seats));
        if (!(answer instanceof RecordAttendance.Answer.Recorded)) {
            throw new IllegalStateException("not recorded: " + answer);
        }
    }

    /** Opens the ballots on these. */
    public OpenBallots.Answer open(
            Scope scope,
            CouncilSession session,
            @Nullable VotingMode mode,
            @Nullable LocalDate until,
            Nomination... on) {
        return ballots.open(scope, new OpenBallots(session.id(), ids(on), mode, until));
    }

    /** Opens the ballots on these, which must come to something. */
    public void opened(
            Scope scope, CouncilSession session, @Nullable VotingMode mode, Nomination... on) {
        var answer = open(scope, session, mode, null, on);
        if (!(answer instanceof OpenBallots.Answer.Opened)) {
            throw new IllegalStateException("not opened: " + answer);
        }
    }

    /** What is voted on. */
    public static Set<MatterId> ids(Nomination... nominations) {
        return Arrays.stream(nominations)
                .map(Nomination::id)
                .map(MatterId::of)
                .collect(Collectors.toSet());
    }

    /** A vote. */
    public CastVote.Answer cast(
            Voter voter, CouncilSession session, Nomination on, VoteChoice choice) {
        return votes.cast(voter.scope(), vote(session, on, choice, null));
    }

    /** A vote for it in the place of an absent member. */
    public CastVote.Answer castFor(Voter proxy, CouncilSession session, Nomination on, int seat) {
        return votes.cast(proxy.scope(), vote(session, on, VoteChoice.FOR, seat));
    }

    private static CastVote vote(
            CouncilSession session, Nomination on, VoteChoice choice, @Nullable Integer seat) {
        return new CastVote(session.id(), MatterId.of(on.id()), choice, seat);
    }

    /** These vote for it, and the rest against it. */
    public void voted(List<Voter> voters, CouncilSession session, Nomination on, int votesFor) {
        for (var place = 0; place < voters.size(); place++) {
            var choice = place < votesFor ? VoteChoice.FOR : VoteChoice.AGAINST;
            var answer = cast(voters.get(place), session, on, choice);
            if (!(answer instanceof CastVote.Answer.Cast)) {
                throw new IllegalStateException("not cast: " + answer);
            }
        }
    }

    /** Closes the ballots on these. */
    public CloseBallots.Answer close(Scope scope, CouncilSession session, Nomination... on) {
        return ballots.close(scope, new CloseBallots(session.id(), ids(on)));
    }
}
