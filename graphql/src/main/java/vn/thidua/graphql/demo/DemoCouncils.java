package vn.thidua.graphql.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.thidua.platform.access.DemoPasswords;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.EmployeeCategory;
import vn.thidua.tenants.council.AgendaEntry;
import vn.thidua.tenants.council.Ballots;
import vn.thidua.tenants.council.CastVote;
import vn.thidua.tenants.council.CloseBallots;
import vn.thidua.tenants.council.CloseSession;
import vn.thidua.tenants.council.ConveneSession;
import vn.thidua.tenants.council.Council;
import vn.thidua.tenants.council.CouncilKind;
import vn.thidua.tenants.council.CouncilOffice;
import vn.thidua.tenants.council.CouncilSession;
import vn.thidua.tenants.council.CouncilSessions;
import vn.thidua.tenants.council.Councils;
import vn.thidua.tenants.council.DrawMinutes;
import vn.thidua.tenants.council.FormCouncil;
import vn.thidua.tenants.council.MatterId;
import vn.thidua.tenants.council.Minutes;
import vn.thidua.tenants.council.OpenBallots;
import vn.thidua.tenants.council.RecordAttendance;
import vn.thidua.tenants.council.SeatDefinition;
import vn.thidua.tenants.council.SetMembers;
import vn.thidua.tenants.council.VoteChoice;
import vn.thidua.tenants.council.Votes;
import vn.thidua.tenants.council.VotingMode;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.person.PersonDefinition;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.person.RegisterPerson;
import vn.thidua.tenants.unit.UnitId;

/**
 * The council of Bắc Kạn's department: the director, whom the plan names, and two whose names are
 * ours.
 */
@Singleton
@Requires(property = DemoPasswords.SWITCH, value = "true")
final class DemoCouncils {
    private static final LocalDate SINCE = LocalDate.of(2022, 1, 20);
    private static final LocalDate HELD_ON = LocalDate.of(2022, 12, 20);
    private static final Set<Integer> ALL = Set.of(1, 2, 3);

    private final Councils councils;
    private final CouncilSessions sessions;
    private final Ballots ballots;
    private final Votes votes;
    private final Minutes minutes;
    private final People people;
    private final DemoAccounts accounts;
    private final DemoClock clock;

    DemoCouncils(
            Councils councils,
            CouncilSessions sessions,
            Ballots ballots,
            Votes votes,
            Minutes minutes,
            People people,
            DemoAccounts accounts,
            DemoClock clock) {
        this.councils = councils;
        this.sessions = sessions;
        this.ballots = ballots;
        this.votes = votes;
        this.minutes = minutes;
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** All three sit, and vote for somebody who is none of them. */
    void endorse(String agency, UnitId unit, Nomination nomination) {
        clock.turnTo(HELD_ON);
        var clerk = accounts.as(Role.OFFICE_CLERK, agency);
        var session = convened(clerk, council(agency, unit), nomination);
        var matter = MatterId.of(nomination.id());
        var wanted = Set.of(matter);
        DemoPlans.expect(
                RecordAttendance.Answer.Recorded.class,
                sessions.recordAttendance(clerk, new RecordAttendance(session.id(), ALL)));
        DemoPlans.expect(
                OpenBallots.Answer.Opened.class,
                ballots.open(
                        clerk, new OpenBallots(session.id(), wanted, VotingMode.SECRET, null)));
        for (var role : List.of(Role.COUNCIL_MEMBER, Role.APPROVER, Role.OFFICE_CLERK)) {
            var vote = new CastVote(session.id(), matter, VoteChoice.FOR, null);
            DemoPlans.expect(
                    CastVote.Answer.Cast.class, votes.cast(accounts.as(role, agency), vote));
        }
        DemoPlans.expect(
                CloseBallots.Answer.Closed.class,
                ballots.close(clerk, new CloseBallots(session.id(), wanted)));
        DemoPlans.expect(
                CloseSession.Answer.Closed.class,
                sessions.close(clerk, new CloseSession(session.id(), null)));
        DemoPlans.expect(
                DrawMinutes.Answer.Drawn.class,
                minutes.draw(clerk, new DrawMinutes(session.id(), null, null)));
    }

    private Council council(String agency, UnitId unit) {
        var clerk = accounts.as(Role.OFFICE_CLERK, agency);
        var form =
                new FormCouncil(
                        "Hội đồng Thi đua - Khen thưởng ngành Tư pháp tỉnh Bắc Kạn",
                        CouncilKind.EMULATION_COMMENDATION);
        var formed = DemoPlans.expect(FormCouncil.Answer.Formed.class, councils.form(clerk, form));
        var members =
                List.of(
                        seat(agency, unit, "Hà Thị Đào", Role.COUNCIL_MEMBER, CouncilOffice.CHAIR),
                        seat(agency, unit, "Nông Văn Đàm", Role.APPROVER, CouncilOffice.VICE_CHAIR),
                        seat(
                                agency,
                                unit,
                                "Lường Thị Hiền",
                                Role.OFFICE_CLERK,
                                CouncilOffice.SECRETARY));
        var set =
                new SetMembers(
                        formed.council().id(), SINCE, "12/QĐ-STP", SINCE, "Văn phòng Sở", members);
        return DemoPlans.expect(SetMembers.Answer.Set.class, councils.setMembers(clerk, set))
                .council();
    }

    private SeatDefinition seat(
            String agency, UnitId unit, String name, Role role, CouncilOffice office) {
        return new SeatDefinition(person(agency, unit, name, role), null, office, null);
    }

    private PersonId person(String agency, UnitId unit, String name, Role role) {
        var administrator = accounts.as(Role.ADMINISTRATOR, agency);
        var account = accounts.as(role, agency).account();
        var definition =
                new PersonDefinition(
                        name, EmployeeCategory.CIVIL_SERVANT, false, "", null, account);
        return DemoPlans.expect(
                        RegisterPerson.Answer.Registered.class,
                        people.register(administrator, new RegisterPerson(unit, SINCE, definition)))
                .person()
                .id();
    }

    private CouncilSession convened(Scope clerk, Council council, Nomination nomination) {
        var convene =
                new ConveneSession(
                        council.id(),
                        nomination.review(),
                        HELD_ON,
                        "Phòng họp Sở",
                        List.of(new AgendaEntry.OfNomination(nomination.id())));
        return DemoPlans.expect(
                        ConveneSession.Answer.Convened.class, sessions.convene(clerk, convene))
                .session();
    }
}
