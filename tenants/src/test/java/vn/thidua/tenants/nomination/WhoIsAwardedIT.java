package vn.thidua.tenants.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.body.content.EmployeeCategory;
import vn.thidua.platform.rulebook.rule.CommendationType;
import vn.thidua.platform.rulebook.rule.PreferenceKind;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.person.PersonDefinition;
import vn.thidua.tenants.person.RegisterPerson;
import vn.thidua.tenants.person.Sex;
import vn.thidua.tenants.person.SomePeople;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.Heads;
import vn.thidua.tenants.unit.Unit;

/** Whom the law prefers among equals, and whom the awards of a review reach. */
@ExtendWith(House.class)
class WhoIsAwardedIT {
    private final Casting casting;
    private final AwardCasting awards;
    private final Nominations nominations;
    private final Preferences preferences;
    private final AwardSpreads spreads;
    private final SettlingCasting settling;
    private final People people;
    private final SomePeople somePeople;
    private final Scope scope;
    private final Unit office;

    WhoIsAwardedIT(
            Casting casting,
            AwardCasting awards,
            Nominations nominations,
            Preferences preferences,
            AwardSpreads spreads,
            SettlingCasting settling,
            People people,
            SomePeople somePeople,
            PlanCasting plans) {
        this.casting = casting;
        this.awards = awards;
        this.nominations = nominations;
        this.preferences = preferences;
        this.spreads = spreads;
        this.settling = settling;
        this.people = people;
        this.somePeople = somePeople;
        this.scope = plans.agency("Department");
        this.office = awards.unit(scope, "Văn phòng", 0, 0);
    }

    private Person person(String name, boolean directWorker, @Nullable Sex sex) {
        var definition =
                new PersonDefinition(
                        name, EmployeeCategory.CIVIL_SERVANT, directWorker, "", sex, null);
        var command = new RegisterPerson(office.id(), LocalDate.of(2026, 1, 1), definition);
        return ((RegisterPerson.Answer.Registered) people.register(scope, command)).person();
    }

    private AwardReview review() {
        return awards.opened(scope, awards.plan(scope), AwardStage.YEARLY);
    }

    private NominationId nominated(AwardReview review, Person person) {
        return nominated(review, new Subject.OfPerson(person.id()), null, false);
    }

    private NominationId nominated(AwardReview review, Unit unit) {
        return nominated(review, new Subject.OfUnit(unit.id()), null, false);
    }

    private NominationId nominated(
            AwardReview review, Subject who, @Nullable CommendationType type, boolean byDiscovery) {
        var command =
                new Nominate(
                        review.id(),
                        AwardCasting.COMMENDATION,
                        AwardLevel.UNIT,
                        null,
                        who,
                        "Thành tích",
                        null,
                        type,
                        byDiscovery);
        return ((Nominate.Answer.Nominated) nominations.nominate(scope, command)).nomination().id();
    }

    private List<PreferenceKind> preferred(NominationId nomination) {
        return preferences
                .of(scope, List.of(nomination))
                .getOrDefault(nomination, List.of())
                .stream()
                .map(Preference::kind)
                .toList();
    }

    /** A team of ten civil servants. */
    private Unit team(String name, @Nullable Integer women) {
        var team = awards.team(scope, office, name);
        awards.heads(scope, team, new Heads(1, 0, 10, 0, 0, women));
        return team;
    }

    @Test
    @DisplayName("X-15, S2-23, S4-13 direct workers, women and collectives of women come first")
    void whoDoesTheWorkAndWomenArePreferredAmongEquals() {
        var review = review();
        var worker = nominated(review, person("Nguyễn Văn An", true, null));
        var woman = nominated(review, person("Trần Thị Bình", false, Sex.FEMALE));
        var man = nominated(review, person("Lê Văn Cường", false, Sex.MALE));
        var women = nominated(review, team("Tổ 1", 7));
        var mixed = nominated(review, team("Tổ 2", 6));
        var untold = nominated(review, team("Tổ 3", null));

        assertThat(preferred(worker)).containsExactly(PreferenceKind.DIRECT_WORKER);
        assertThat(preferred(woman)).containsExactly(PreferenceKind.WOMAN);
        assertThat(preferred(man)).isEmpty();
        assertThat(preferred(women)).containsExactly(PreferenceKind.MOSTLY_WOMEN);
        assertThat(preferred(mixed)).isEmpty();
        assertThat(preferred(untold)).isEmpty();
        var all = List.of(worker, woman, man, women, mixed, untold);
        assertThat(Statements.count(() -> preferences.of(scope, all))).isEqualTo(3);
        assertThat(preferences.of(casting.cast().stranger(), all)).isEmpty();
    }

    @Test
    void aCollectiveIsCountedWithAllThatStandsBelowIt() {
        var review = review();
        var unit = awards.unit(scope, "Phòng 1", 0, 0);
        awards.heads(scope, unit, new Heads(1, 0, 10, 0, 0, 10));
        var team = awards.team(scope, unit, "Tổ 1");
        awards.heads(scope, team, new Heads(1, 0, 10, 0, 0, 3));
        var nomination = nominated(review, unit);

        assertThat(preferred(nomination)).isEmpty();

        awards.heads(scope, team, new Heads(1, 0, 10, 0, 0, 4));
        assertThat(preferred(nomination)).containsExactly(PreferenceKind.MOSTLY_WOMEN);
    }

    @Test
    @DisplayName("S2-23, S4-13 the office sees whether awards reach those who do the work")
    void theOfficeSeesWhomAwardsReach() {
        var review = review();
        var head = person("Nguyễn Văn An", false, Sex.MALE);
        somePeople.head(scope, office, head);
        var worker = person("Trần Thị Bình", true, Sex.FEMALE);
        nominated(review, head);
        var found =
                nominated(review, new Subject.OfPerson(worker.id()), CommendationType.MERIT, true);
        var team = nominated(review, team("Tổ 1", null));
        settling.endorse(scope, found);
        settling.endorse(scope, team);
        settling.award(scope, found);
        var empty = review();

        var both = List.of(review.id(), empty.id());
        assertThat(Statements.count(() -> spreads.of(scope, both))).isEqualTo(1);
        assertThat(spreads.of(scope, both)).containsOnlyKeys(review.id());
        var spread = spreads.of(scope, both).getOrDefault(review.id(), AwardSpread.NONE);
        var merit = of(CommendationType.MERIT, 1);
        assertThat(spread.nominated())
                .isEqualTo(share(3, 1, 2, 1, 1, 1, 1, merit, of(CommendationType.MOVEMENT, 2)));
        assertThat(spread.endorsed())
                .isEqualTo(share(2, 1, 1, 1, 1, 0, 1, merit, of(CommendationType.MOVEMENT, 1)));
        assertThat(spread.awarded()).isEqualTo(share(1, 0, 1, 1, 1, 0, 1, merit));
        assertThat(AwardSpread.NONE.nominated()).isEqualTo(share(0, 0, 0, 0, 0, 0, 0));
        assertThat(spreads.of(casting.cast().stranger(), both)).isEmpty();
    }

    private static AwardShare share(
            int total,
            int collectives,
            int people,
            int directWorkers,
            int women,
            int leaders,
            int byDiscovery,
            AwardShare.OfType... types) {
        return new AwardShare(
                total,
                collectives,
                people,
                directWorkers,
                women,
                leaders,
                byDiscovery,
                List.of(types));
    }

    private static AwardShare.OfType of(CommendationType type, int total) {
        return new AwardShare.OfType(type, total);
    }
}
