package vn.thidua.tenants.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.rulebook.rule.CouncilRule;
import vn.thidua.platform.rulebook.rule.TieBreak;
import vn.thidua.tenants.council.CouncilCasting.Voter;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.Preferences;
import vn.thidua.tenants.person.ChangePerson;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.person.PersonDefinition;
import vn.thidua.tenants.person.Sex;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

/** The law prefers some among equals; the same votes do not make equals. */
@ExtendWith(House.class)
class PreferredInTiesIT {
    private final CouncilCasting councils;
    private final SessionCasting cast;
    private final CouncilSessions sessions;
    private final Places places;
    private final Preferences preferences;
    private final People people;
    private final Scope scope;
    private final Unit unit;
    private final AwardReview review;
    private final List<Voter> ten;
    private final int year;

    PreferredInTiesIT(
            CouncilCasting councils,
            SessionCasting cast,
            CouncilSessions sessions,
            Places places,
            Preferences preferences,
            People people,
            PlanCasting plans,
            SomeUnits units) {
        this.councils = councils;
        this.cast = cast;
        this.sessions = sessions;
        this.places = places;
        this.preferences = preferences;
        this.people = people;
        scope = plans.agency("Procuracy");
        unit = units.unit(scope, "Văn phòng");
        review = cast.review(scope);
        ten = councils.voters(scope, unit, 10);
        year = plans.today().getYear();
    }

    private Person somebody() {
        return councils.voters(scope, unit, 1).getFirst().person();
    }

    /** A session for one place in which both get nine votes out of ten. */
    private CouncilSession tied(Nomination... both) {
        var session = cast.convened(scope, councils.seated(scope, year, ten), review, both);
        cast.present(scope, session, 10);
        var one = new CouncilPlaces(null, null, null, 1, 1, "Kế hoạch, mục III.5.3");
        assertThat(places.set(scope, new SetPlaces(session.id(), List.of(one))))
                .isInstanceOf(SetPlaces.Answer.Set.class);
        for (var nomination : both) {
            cast.opened(scope, session, null, nomination);
            cast.voted(ten, session, nomination, 9);
            cast.close(scope, session, nomination);
        }
        return session;
    }

    @Test
    @DisplayName("X-15 whom the law prefers is shown to who parts a tie, and parts none by itself")
    void whomTheLawPrefersHasTheSameVotesStill() {
        var chair = new CouncilRule(null, null, null, null, TieBreak.CHAIR, SessionCasting.OWN);
        cast.regulate(scope, chair);
        var worker = somebody();
        describe(worker);
        var other = cast.fighter(scope, review, somebody());
        var preferred = cast.fighter(scope, review, worker);
        var session = tied(other, preferred);

        assertThat(sessions.close(scope, new CloseSession(session.id(), null)))
                .isEqualTo(new CloseSession.Answer.Tied(2, 1, true));

        assertThat(preferences.of(scope, List.of(other.id(), preferred.id())))
                .containsEntry(other.id(), List.of())
                .hasEntrySatisfying(
                        preferred.id(),
                        told ->
                                assertThat(told)
                                        .extracting(one -> one.kind() + " " + one.source().text())
                                        .containsExactly(
                                                "DIRECT_WORKER Luật Thi đua, khen thưởng"
                                                        + " 06/2022/QH15 Điều 5",
                                                "WOMAN Nghị định 152/2025/NĐ-CP Điều 4"));
    }

    /** She does the work itself. */
    private void describe(Person person) {
        var definition =
                new PersonDefinition(
                        person.name(), person.category(), true, "", Sex.FEMALE, person.account());
        assertThat(
                        people.change(
                                scope,
                                new ChangePerson(person.id(), person.revision(), definition)))
                .isInstanceOf(ChangePerson.Answer.Changed.class);
    }
}
