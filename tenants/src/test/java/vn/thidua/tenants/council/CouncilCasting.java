package vn.thidua.tenants.council;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.person.SomePeople;
import vn.thidua.tenants.unit.Unit;

/** Brings tests councils and those who sit in them, made through the doors. */
@Singleton
public class CouncilCasting {
    /** The number of the decisions by which councils are formed here. */
    public static final String DECISION = "12/QĐ-STP";

    private static final LocalDate DECIDED = LocalDate.of(2026, 1, 5);

    private final Casting casting;
    private final SomePeople people;
    private final Councils councils;

    CouncilCasting(Casting casting, SomePeople people, Councils councils) {
        this.casting = casting;
        this.people = people;
        this.councils = councils;
    }

    /** A council in which nobody sits yet. */
    public Council council(Scope scope) {
        var command =
                new FormCouncil(
                        "Hội đồng Thi đua - Khen thưởng ngành Tư pháp",
                        CouncilKind.EMULATION_COMMENDATION);
        return ((FormCouncil.Answer.Formed) councils.form(scope, command)).council();
    }

    /** A council of initiatives in which these sit all year; the first is the chair. */
    public Council ofInitiatives(Scope scope, int year, List<Voter> voters) {
        var command = new FormCouncil("Hội đồng Sáng kiến", CouncilKind.INITIATIVE);
        var council = ((FormCouncil.Answer.Formed) councils.form(scope, command)).council();
        councils.setMembers(scope, command(council, LocalDate.of(year, 1, 1), seats(voters)));
        return council;
    }

    /** So many people of a unit, each with an account. */
    public List<Voter> voters(Scope scope, Unit unit, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(
                        n -> {
                            var who = casting.newcomer(scope, Role.COUNCIL_MEMBER);
                            return new Voter(who, people.person(scope, unit, "Ủy viên " + n, who));
                        })
                .toList();
    }

    /** A member of the agency. */
    public static SeatDefinition seat(Person person, CouncilOffice office) {
        return new SeatDefinition(person.id(), null, office, null);
    }

    /** These as members: the first is the chair, the last the secretary. */
    public static List<SeatDefinition> seats(List<Voter> voters) {
        var seats = new ArrayList<SeatDefinition>();
        for (var voter : voters) {
            var office =
                    seats.isEmpty()
                            ? CouncilOffice.CHAIR
                            : seats.size() == voters.size() - 1
                                    ? CouncilOffice.SECRETARY
                                    : CouncilOffice.MEMBER;
            seats.add(seat(voter.person(), office));
        }
        return seats;
    }

    /** The command by which these sit from a day on. */
    public static SetMembers command(
            Council council, LocalDate since, List<SeatDefinition> members) {
        return new SetMembers(council.id(), since, DECISION, DECIDED, "Văn phòng Sở", members);
    }

    /** A council in which these sit all year; the first is the chair. */
    public Council seated(Scope scope, int year, List<Voter> voters) {
        var council = council(scope);
        var answer =
                councils.setMembers(
                        scope, command(council, LocalDate.of(year, 1, 1), seats(voters)));
        return ((SetMembers.Answer.Set) answer).council();
    }

    /** A council in which these sit all year, under a chair from outside. */
    public Council ledFromOutside(Scope scope, int year, List<Voter> voters) {
        var council = council(scope);
        var members = new ArrayList<SeatDefinition>();
        voters.forEach(voter -> members.add(seat(voter.person(), CouncilOffice.MEMBER)));
        members.add(new SeatDefinition(null, "Bà Lê Thị Ngoài", CouncilOffice.CHAIR, null));
        councils.setMembers(scope, command(council, LocalDate.of(year, 1, 1), members));
        return council;
    }

    /** Somebody who sits in a council, and as whom they sign in. */
    public record Voter(Scope scope, Person person) {}
}
