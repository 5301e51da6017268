package vn.thidua.tenants.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Accounts;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.SignIn;
import vn.thidua.platform.access.SignInAnswer;
import vn.thidua.platform.audit.Audit;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

/** Who leaves the agency leaves their account as well. */
@ExtendWith(House.class)
class LeavingIT {
    private static final String PASSWORD = "một mật khẩu dài";
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private final Casting casting;
    private final People people;
    private final SomePeople some;
    private final Accounts accounts;
    private final SignIn signIn;
    private final Sql sql;
    private final Scope north;
    private final Scope south;
    private final Unit office;

    LeavingIT(
            Casting casting,
            People people,
            SomePeople some,
            SomeUnits units,
            Accounts accounts,
            SignIn signIn,
            Sql sql) {
        this.casting = casting;
        this.people = people;
        this.some = some;
        this.accounts = accounts;
        this.signIn = signIn;
        this.sql = sql;
        var cast = casting.cast();
        this.north = cast.north();
        this.south = cast.south();
        this.office = units.unit(north, "Văn phòng");
    }

    @Test
    void closesTheAccountAndEndsItsSessions() {
        var an = casting.colleague(north, PASSWORD, Role.PLANNER);
        var name = casting.usernameOf(an);
        var person = some.person(north, office, "An", an);
        var session = ((SignInAnswer.SignedIn) signIn.signIn(name, PASSWORD, null)).session();

        var left = people.leave(north, new LeaveAgency(person.id(), 1, JUNE));

        assertThat(left).isInstanceOf(LeaveAgency.Answer.Left.class);
        assertThat(signIn.callerOf(session)).isEmpty();
        assertThat(signIn.signIn(name, PASSWORD, null)).isInstanceOf(SignInAnswer.Refused.class);
        assertThatThrownBy(() -> accounts.fetch(north, an.account()))
                .isInstanceOf(NotVisible.class);
        assertThat(closed(an)).isEqualTo(1);
    }

    @Test
    void leavesAnAccountOpenForTheOtherAgencyThatItWorksFor() {
        var an = casting.colleague(north, PASSWORD, Role.PLANNER);
        casting.join(south, an, Role.VIEWER);
        var person = some.person(north, office, "An", an);

        people.leave(north, new LeaveAgency(person.id(), 1, JUNE));

        assertThat(signIn.signIn(casting.usernameOf(an), PASSWORD, null))
                .isInstanceOf(SignInAnswer.SignedIn.class);
        assertThat(closed(an)).isZero();
    }

    @Test
    void refusesWhileNobodyElseAdministersTheAgency() {
        var person = some.person(north, office, "An", north);

        var refused = people.leave(north, new LeaveAgency(person.id(), 1, JUNE));
        casting.colleague(north, PASSWORD, Role.ADMINISTRATOR);
        var left = people.leave(north, new LeaveAgency(person.id(), 1, JUNE));

        assertThat(refused).isEqualTo(new LeaveAgency.Answer.LastAdministrator());
        assertThat(left).isInstanceOf(LeaveAgency.Answer.Left.class);
    }

    @Test
    void keepsTheirNameOnWhatTheyDid(Audit audit) {
        var an = casting.colleague(north, PASSWORD, Role.ADMINISTRATOR);
        var person =
                some.person(an, office, "Binh", casting.colleague(north, PASSWORD, Role.VIEWER));
        var own = some.person(north, office, "An", an);

        people.leave(north, new LeaveAgency(own.id(), 1, JUNE));

        var steps = audit.list(north, person.id().value(), PageRequest.first(1)).items();
        assertThat(steps.getFirst().account()).isEqualTo(an.account());
        assertThat(steps.getFirst().accountName()).isNotBlank();
    }

    private long closed(Scope who) {
        return sql.number(
                "SELECT COUNT(*) FROM account WHERE id = ? AND closed_at IS NOT NULL",
                Uuids.bytes(who.account().value()));
    }
}
