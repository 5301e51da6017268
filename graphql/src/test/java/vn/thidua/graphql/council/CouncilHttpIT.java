package vn.thidua.graphql.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.council.SessionCasting;
import vn.thidua.tenants.evidence.EvidenceCasting;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.person.SomePeople;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

/** A council of five, from its decision to its votes, over HTTP. */
@ExtendWith(House.class)
class CouncilHttpIT {
    private static final String COUNCIL =
            "council { id name compositions { year decision standingBody members { seat office"
                    + " person { name } } } }";
    private static final String SESSION =
            """
            session { id state members quorum { rule needed source }
              attendance { seat isPresent person { name } }
              agenda { outcome nomination { id state }
                ballots { mode state needed voted votesFor votesAgainst
                  threshold { percentMin source trust } votes { seat choice } } } }
            """;

    private static final String SESSIONS =
            "{ agency { councilSessions(first: 5) { nodes { heldOn council { name } review { year }"
                    + " attendance { seat isPresent person { name } }"
                    + " agenda { nomination { state } ballots { voted } } } } } }";

    private final Api api;
    private final Casting casting;
    private final GlobalIds ids;
    private final SomePeople people;
    private final SessionCasting sessions;
    private final EvidenceCasting evidence;
    private final Scope scope;
    private final Unit unit;
    private final AwardReview review;
    private final Person clerk;
    private final String today;
    private final List<Scope> members;
    private final List<PersonId> persons;

    CouncilHttpIT(
            Api api,
            Casting casting,
            GlobalIds ids,
            SomePeople people,
            SessionCasting sessions,
            EvidenceCasting evidence,
            PlanCasting plans,
            SomeUnits units) {
        this.api = api;
        this.casting = casting;
        this.ids = ids;
        this.people = people;
        this.sessions = sessions;
        this.evidence = evidence;
        scope = plans.agency("Department");
        unit = units.unit(scope, "Văn phòng");
        review = sessions.review(scope);
        clerk = api.colleague(scope, Role.OFFICE_CLERK);
        today = plans.today().toString();
        members =
                IntStream.range(0, 5)
                        .mapToObj(_ -> casting.colleague(scope, Api.PASSWORD, Role.COUNCIL_MEMBER))
                        .toList();
        persons = members.stream().map(this::person).toList();
    }

    private PersonId person(Scope who) {
        return people.person(scope, unit, "Ủy viên " + casting.usernameOf(who), who).id();
    }

    private String council(String kind) {
        var formed = clerk.mutate("councilForm", Map.of("name", NAME, "kind", kind), COUNCIL);
        var council = formed.text("data.councilForm.council.id");
        var members =
                Map.<String, Object>of(
                        "council",
                        council,
                        "sinceOn",
                        today,
                        "decision",
                        "12/QĐ-STP",
                        "decidedOn",
                        today,
                        "standingBody",
                        "Văn phòng Sở",
                        "members",
                        seats());
        var set = clerk.mutate("councilMembersSet", members, COUNCIL);
        assertThat(set.list("data.councilMembersSet.errors")).isEmpty();
        assertThat(set.at("data.councilMembersSet.council.compositions.0.standingBody"))
                .isEqualTo("Văn phòng Sở");
        return council;
    }

    private static final String NAME = "Hội đồng Thi đua - khen thưởng ngành Tư pháp";

    private List<Map<String, Object>> seats() {
        return IntStream.range(0, 5)
                .mapToObj(
                        n ->
                                Map.<String, Object>of(
                                        "person",
                                        ids.encode("Person", persons.get(n)),
                                        "office",
                                        n == 0 ? "CHAIR" : "MEMBER"))
                .toList();
    }

    private String nominee() {
        var who = casting.newcomer(scope, Role.VIEWER);
        var person = people.person(scope, unit, "Nguyễn Thị Hoa", who);
        return ids.encode("Nomination", sessions.fighter(scope, review, person).id());
    }

    private String convened(String... nominations) {
        var input =
                Map.<String, Object>of(
                        "council", council("EMULATION_COMMENDATION"),
                        "review", ids.encode("AwardReview", review.id()),
                        "heldOn", today,
                        "place", "Phòng họp tầng 2",
                        "nominations", List.of(nominations));
        return clerk.mutate("councilSessionConvene", input, SESSION)
                .text("data.councilSessionConvene.session.id");
    }

    private Answer present(String session, int count) {
        var seats = IntStream.rangeClosed(1, count).boxed().toList();
        return clerk.mutate(
                "councilAttendanceRecord", Map.of("session", session, "present", seats), SESSION);
    }

    private Answer open(String session, String mode, String nomination) {
        return clerk.mutate(
                "ballotOpen",
                Map.of("session", session, "nominations", List.of(nomination), "mode", mode),
                SESSION);
    }

    private Answer cast(Scope who, String session, String nomination, String choice) {
        return api.signIn(casting.usernameOf(who), Api.PASSWORD)
                .mutate(
                        "ballotCast",
                        Map.of("session", session, "nomination", nomination, "choice", choice),
                        SESSION);
    }

    private Answer close(String session, String nomination) {
        return clerk.mutate(
                "ballotClose",
                Map.of("session", session, "nominations", List.of(nomination)),
                SESSION);
    }

    @Test
    @DisplayName("S0-28 the council of the sector votes secretly, and who passed goes on")
    void aCouncilVotesSecretlyAndItsWordGoesOn() {
        var nomination = nominee();
        var session = convened(nomination);
        present(session, 5);
        open(session, "SECRET", nomination);
        for (var member : members.subList(0, 4)) {
            cast(member, session, nomination, "FOR");
        }
        var last = cast(members.get(4), session, nomination, "AGAINST");
        var twice = cast(members.get(4), session, nomination, "FOR");

        var closed = close(session, nomination);
        var ended = clerk.mutate("councilSessionClose", Map.of("session", session), SESSION);

        var ballot = "data.ballotCast.session.agenda.0.ballots.0.";
        assertThat(last.at(ballot + "voted")).isEqualTo(5);
        assertThat(last.at(ballot + "votesFor")).isNull();
        assertThat(twice.at("data.ballotCast.errors.0.code")).isEqualTo("VOTED_ALREADY");
        ballot = "data.ballotClose.session.agenda.0.ballots.0.";
        assertThat(closed.at(ballot + "votesFor")).isEqualTo(4);
        assertThat(closed.at(ballot + "votesAgainst")).isEqualTo(1);
        assertThat(closed.at(ballot + "needed")).isEqualTo(4);
        assertThat(closed.at(ballot + "threshold.percentMin")).isEqualTo(80);
        assertThat(closed.list(ballot + "votes")).isEmpty();
        assertThat(closed.at("data.ballotClose.session.agenda.0.outcome")).isEqualTo("PASSED");
        assertThat(ended.at("data.councilSessionClose.session.agenda.0.nomination.state"))
                .isEqualTo("ENDORSED");
    }

    @Test
    void aCouncilOfInitiativesRecognisesWhatPassedWhenItsSessionCloses() {
        var author = people.person(scope, unit, "Trần Văn Sáng");
        var submitted = evidence.submitted(scope, "Số hóa hồ sơ", author);
        var initiative = ids.encode("Initiative", submitted.id());
        var session = convenedOn(initiative);
        present(session, 5);
        var on = Map.<String, Object>of("session", session, "initiatives", List.of(initiative));
        clerk.mutate("ballotOpen", on, SESSION);
        for (var member : members.subList(0, 3)) {
            var vote =
                    Map.<String, Object>of(
                            "session", session, "initiative", initiative, "choice", "FOR");
            api.signIn(casting.usernameOf(member), Api.PASSWORD)
                    .mutate("ballotCast", vote, SESSION);
        }
        clerk.mutate("ballotClose", on, SESSION);

        var unnumbered = clerk.mutate("councilSessionClose", Map.of("session", session), SESSION);
        var decision = Map.of("number", "15/QĐ-HĐSK", "decidedOn", today);
        var closed =
                clerk.mutate(
                        "councilSessionClose",
                        Map.of("session", session, "recognition", decision),
                        "session { review { id } agenda { effectScope outcome nomination { id }"
                                + " initiative { state decisionNumber councilSession { id } } } }");

        assertThat(unnumbered.at("data.councilSessionClose.errors.0.code"))
                .isEqualTo("NUMBER_UNFIT");
        var item = "data.councilSessionClose.session.agenda.0.";
        assertThat(closed.at("data.councilSessionClose.session.review")).isNull();
        assertThat(closed.at(item + "effectScope")).isEqualTo("UNIT");
        assertThat(closed.at(item + "outcome")).isEqualTo("PASSED");
        assertThat(closed.at(item + "nomination")).isNull();
        assertThat(closed.at(item + "initiative.state")).isEqualTo("RECOGNISED");
        assertThat(closed.at(item + "initiative.decisionNumber")).isEqualTo("15/QĐ-HĐSK");
        assertThat(closed.at(item + "initiative.councilSession.id")).isEqualTo(session);
    }

    private String convenedOn(String initiative) {
        var entry = Map.of("initiative", initiative, "effectScope", "UNIT");
        var input =
                Map.<String, Object>of(
                        "council",
                        council("INITIATIVE"),
                        "heldOn",
                        today,
                        "place",
                        "Phòng họp tầng 2",
                        "initiatives",
                        List.of(entry));
        return clerk.mutate("councilSessionConvene", input, SESSION)
                .text("data.councilSessionConvene.session.id");
    }

    @Test
    void whoCannotVoteIsToldWhyOrNothing() {
        var nomination = nominee();
        var session = convened(nomination);
        var early = open(session, "SECRET", nomination);
        present(session, 5);
        open(session, "OPEN", nomination);
        var outside = casting.colleague(scope, Api.PASSWORD, Role.COUNCIL_MEMBER);

        assertThat(early.at("data.ballotOpen.errors.0.code")).isEqualTo("NO_QUORUM");
        assertThat(early.text("data.ballotOpen.errors.0.message")).contains("5", "0", "1");
        assertThat(cast(outside, session, nomination, "FOR").errorCode()).isEqualTo("NOT_FOUND");
        var planner = api.colleague(scope, Role.PLANNER);
        var on = Map.<String, Object>of("session", session, "nominations", List.of(nomination));
        assertThat(planner.mutate("ballotClose", on, SESSION).errorCode())
                .isEqualTo("NOT_PERMITTED");
    }

    @Test
    void sessionsAreListedWithWhoWasThereAndAskedForInOneGo() {
        var session = convened(nominee(), nominee());
        present(session, 3);

        var listed = clerk.ask(SESSIONS);
        var statements = Statements.count(() -> clerk.ask(SESSIONS));
        convened(nominee());

        var first = "data.agency.councilSessions.nodes.0.";
        assertThat(listed.at(first + "council.name")).isEqualTo(NAME);
        assertThat(listed.list(first + "attendance")).hasSize(5);
        assertThat(listed.at(first + "attendance.2.isPresent")).isEqualTo(true);
        assertThat(listed.at(first + "attendance.3.isPresent")).isEqualTo(false);
        assertThat(listed.list(first + "agenda")).hasSize(2);
        assertThat(Statements.count(() -> clerk.ask(SESSIONS))).isEqualTo(statements);
    }
}
