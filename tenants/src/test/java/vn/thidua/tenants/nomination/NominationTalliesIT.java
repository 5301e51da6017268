package vn.thidua.tenants.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.platform.tally.TallyMatter.AWARDED;
import static vn.thidua.platform.tally.TallyMatter.ENDORSED;
import static vn.thidua.platform.tally.TallyMatter.NOMINATED;
import static vn.thidua.platform.tally.TallyMatter.REGISTERED;
import static vn.thidua.platform.tally.TallyMatter.TITLE_REGISTERED;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.body.content.CommendationForm;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.tally.PlanTallies;
import vn.thidua.platform.tally.Tally;
import vn.thidua.platform.tally.TallyAudit;
import vn.thidua.platform.tally.TallyKey;
import vn.thidua.platform.tally.TallyMatter;
import vn.thidua.platform.tally.TallyYears;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.person.SomePeople;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.registration.RegistrationDesk;
import vn.thidua.tenants.registration.RegistrationStage;
import vn.thidua.tenants.registration.Registrations;
import vn.thidua.tenants.registration.ReturnRegistration;
import vn.thidua.tenants.registration.SubmitRegistration;
import vn.thidua.tenants.registration.WithdrawRegistration;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

/** Registrations, nominations and awards of an agency as its plan's tally counts them. */
@ExtendWith(House.class)
class NominationTalliesIT {
    private final Casting casting;
    private final AwardCasting awards;
    private final SettlingCasting settling;
    private final Nominations nominations;
    private final RegistrationStage registering;
    private final Registrations registrations;
    private final RegistrationDesk desk;
    private final SomePeople people;
    private final SomeUnits units;
    private final PlanTallies tallies;
    private final TallyAudit audit;
    private final Sql sql;
    private final Scope scope;

    NominationTalliesIT(
            Casting casting,
            AwardCasting awards,
            SettlingCasting settling,
            Nominations nominations,
            RegistrationStage registering,
            Registrations registrations,
            RegistrationDesk desk,
            SomePeople people,
            SomeUnits units,
            PlanTallies tallies,
            TallyAudit audit,
            Sql sql,
            PlanCasting plans) {
        this.casting = casting;
        this.awards = awards;
        this.settling = settling;
        this.nominations = nominations;
        this.registering = registering;
        this.registrations = registrations;
        this.desk = desk;
        this.people = people;
        this.units = units;
        this.tallies = tallies;
        this.audit = audit;
        this.sql = sql;
        this.scope = plans.agency("Procuracy");
    }

    private Map<TallyKey, Long> counted(PlanId plan) {
        return tallies
                .totals(scope, List.of(plan), TallyYears.all())
                .getOrDefault(plan, List.of())
                .stream()
                .collect(Collectors.toMap(Tally::key, Tally::amount));
    }

    private static TallyKey commended(TallyMatter matter) {
        return new TallyKey(
                matter,
                AwardCasting.COMMENDATION,
                CommendationForm.CERTIFICATE_OF_COMMENDATION,
                AwardLevel.UNIT,
                SubjectKind.COLLECTIVE);
    }

    private static TallyKey title(@Nullable String award) {
        return new TallyKey(TITLE_REGISTERED, award, null, null, SubjectKind.INDIVIDUAL);
    }

    private Person person(Unit unit, String name) {
        var colleague = casting.colleague(scope, "một mật khẩu dài", Role.UNIT_HEAD);
        return people.person(scope, unit, name, colleague);
    }

    @Test
    void aNominationCountsFromProposalToAwardAndBack() {
        var review = awards.opened(scope, awards.plan(scope), AwardStage.YEARLY);
        var plan = review.plan();
        var unit = awards.unit(scope, "Vụ 1", 5, 5);
        var nomination = awards.nominated(scope, review, unit).id();
        assertThat(counted(plan)).isEqualTo(Map.of(commended(NOMINATED), 1L));

        settling.endorse(scope, nomination);
        settling.award(scope, nomination);
        settling.award(scope, nomination);
        assertThat(counted(plan))
                .isEqualTo(
                        Map.of(
                                commended(NOMINATED), 1L,
                                commended(ENDORSED), 1L,
                                commended(AWARDED), 1L));
        settling.unaward(scope, nomination);
        assertThat(counted(plan))
                .isEqualTo(Map.of(commended(NOMINATED), 1L, commended(ENDORSED), 1L));
        nominations.withdraw(scope, new WithdrawNomination(nomination, "Đơn vị xin rút"));

        assertThat(counted(plan)).isEmpty();
        assertThat(audit.records(scope)).isEmpty();
    }

    @Test
    void whoWasVotedDownWasNominatedAllTheSame() {
        var review = awards.opened(scope, awards.plan(scope), AwardStage.YEARLY);
        var unit = awards.unit(scope, "Vụ 1", 5, 5);

        settling.decline(scope, awards.nominated(scope, review, unit).id());
        awards.nominated(scope, review, unit);

        assertThat(counted(review.plan())).isEqualTo(Map.of(commended(NOMINATED), 2L));
    }

    @Test
    @DisplayName("S4-26 registrations count by award and subject kind as long as they stand")
    void registrationsCountAsLongAsTheyStand() {
        var plan = registering.plan(scope);
        var unit = units.unit(scope, "Phòng 1");
        var person = person(unit, "An");
        var sent =
                registering.submitted(
                        scope,
                        RegistrationStage.of(
                                person, plan, "Lao động tiên tiến", RegistrationStage.FIGHTER));
        registering.submitted(scope, RegistrationStage.of(unit, plan, "Đơn vị quyết thắng"));
        registering.drafted(
                scope, RegistrationStage.of(person(unit, "Binh"), plan, RegistrationStage.FIGHTER));
        var collective = SubjectKind.COLLECTIVE;
        var ofUnit =
                Map.of(
                        TallyKey.of(REGISTERED, collective), 1L,
                        TallyKey.of(TITLE_REGISTERED, collective), 1L);

        assertThat(counted(plan))
                .containsAllEntriesOf(ofUnit)
                .containsEntry(TallyKey.of(REGISTERED, SubjectKind.INDIVIDUAL), 1L)
                .containsEntry(title("ADVANCED_LABORER"), 1L)
                .containsEntry(title("GRASSROOTS_EMULATION_FIGHTER"), 1L)
                .hasSize(5);
        desk.giveBack(scope, new ReturnRegistration(sent.id(), "Ghi lại"));
        assertThat(counted(plan)).isEqualTo(ofUnit);
        assertThat(registrations.submit(scope, new SubmitRegistration(sent.id(), 1, null)))
                .isInstanceOf(SubmitRegistration.Submitted.class);
        assertThat(counted(plan)).hasSize(5);
        registrations.withdraw(scope, new WithdrawRegistration(sent.id(), "Chuyển công tác"));

        assertThat(counted(plan)).isEqualTo(ofUnit);
        assertThat(audit.records(scope)).isEmpty();
    }

    @Test
    void fiftyNominationsAtOnceCountFifty() {
        var review = awards.opened(scope, awards.plan(scope), AwardStage.YEARLY);
        var vu = awards.unit(scope, "Vụ 1", 60, 0);
        var acts =
                IntStream.range(0, 50)
                        .mapToObj(n -> awards.team(scope, vu, "Đội " + n))
                        .<Callable<Object>>map(team -> () -> awards.nominate(scope, review, team))
                        .toList();

        AtOnce.all(acts);

        assertThat(counted(review.plan())).isEqualTo(Map.of(commended(NOMINATED), 50L));
        assertThat(audit.audit(scope, review.plan())).isEmpty();
    }

    @Test
    void theAuditFindsARecordThatCountsAsWhatItIsNot() {
        var review = awards.opened(scope, awards.plan(scope), AwardStage.YEARLY);
        var unit = awards.unit(scope, "Vụ 1", 5, 5);
        var nomination = awards.nominated(scope, review, unit).id();
        sql.run(
                "UPDATE tally_fact SET matter = 'AWARDED' WHERE record_id = ?",
                Uuids.bytes(nomination.value()));

        var found = audit.records(scope);

        assertThat(found).hasSize(2);
        assertThat(found)
                .allSatisfy(row -> assertThat(row.place()).contains(nomination.value().toString()))
                .extracting(row -> row.found() + " " + row.expected())
                .containsExactlyInAnyOrder("1 0", "0 1");
    }
}
