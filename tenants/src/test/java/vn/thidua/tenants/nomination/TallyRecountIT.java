package vn.thidua.tenants.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.retry.Rerun;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.body.content.CommendationForm;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.tally.PlanTallies;
import vn.thidua.platform.tally.RecountTallies;
import vn.thidua.platform.tally.Tally;
import vn.thidua.platform.tally.TallyAudit;
import vn.thidua.platform.tally.TallyKey;
import vn.thidua.platform.tally.TallyMatter;
import vn.thidua.platform.tally.TallyRecount;
import vn.thidua.platform.tally.TallyYears;
import vn.thidua.tenants.person.SomePeople;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.registration.RegistrationStage;
import vn.thidua.tenants.unit.SomeUnits;

/** Records from before the ledger are counted by the operator, while people go on. */
@ExtendWith(House.class)
class TallyRecountIT {
    private final Casting casting;
    private final AwardCasting awards;
    private final Nominations nominations;
    private final RegistrationStage registering;
    private final SomePeople people;
    private final SomeUnits units;
    private final PlanTallies tallies;
    private final TallyAudit audit;
    private final TallyRecount recount;
    private final Sql sql;
    private final Scope scope;

    TallyRecountIT(
            Casting casting,
            AwardCasting awards,
            Nominations nominations,
            RegistrationStage registering,
            SomePeople people,
            SomeUnits units,
            PlanTallies tallies,
            TallyAudit audit,
            TallyRecount recount,
            Sql sql,
            PlanCasting plans) {
        this.casting = casting;
        this.awards = awards;
        this.nominations = nominations;
        this.registering = registering;
        this.people = people;
        this.units = units;
        this.tallies = tallies;
        this.audit = audit;
        this.recount = recount;
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

    private static TallyKey nominated() {
        return new TallyKey(
                TallyMatter.NOMINATED,
                AwardCasting.COMMENDATION,
                CommendationForm.CERTIFICATE_OF_COMMENDATION,
                AwardLevel.UNIT,
                SubjectKind.COLLECTIVE);
    }

    @Test
    void aRecountCountsWhatWasThereBeforeTheLedgerAndNothingTwice() {
        var review = awards.opened(scope, awards.plan(scope), AwardStage.YEARLY);
        var plan = review.plan();
        for (var name : List.of("Vụ 1", "Vụ 2", "Vụ 3")) {
            awards.nominated(scope, review, awards.unit(scope, name, 5, 5));
        }
        var registered = registering.plan(scope);
        var unit = units.unit(scope, "Phòng 1");
        var an = people.person(scope, unit, "An");
        registering.submitted(
                scope, RegistrationStage.of(an, registered, RegistrationStage.FIGHTER));
        var before = List.of(counted(plan), counted(registered));
        assertThat(recount()).isZero();
        forgetTallies();
        assertThat(counted(plan)).isEmpty();

        var putRight = recount();

        assertThat(putRight).isEqualTo(4);
        assertThat(List.of(counted(plan), counted(registered))).isEqualTo(before);
        assertThat(recount()).isZero();
        assertThat(audit.records(scope)).isEmpty();
        assertThat(audit.audit(scope, plan)).isEmpty();
    }

    @Test
    void aRecountIsExactWhilePeopleWrite() {
        var review = awards.opened(scope, awards.plan(scope), AwardStage.YEARLY);
        var vu = awards.unit(scope, "Vụ 1", 60, 0);
        var old =
                IntStream.range(0, 12)
                        .mapToObj(n -> awards.team(scope, vu, "Đội " + n))
                        .map(team -> awards.nominated(scope, review, team).id())
                        .toList();
        forgetTallies();
        var acts = new ArrayList<Callable<Object>>();
        old.subList(0, 6).forEach(id -> acts.add(() -> Rerun.onConflict(() -> withdrawn(id))));
        IntStream.range(0, 6)
                .mapToObj(n -> awards.team(scope, vu, "Đội mới " + n))
                .forEach(
                        team ->
                                acts.add(
                                        () ->
                                                Rerun.onConflict(
                                                        () ->
                                                                awards.nominate(
                                                                        scope, review, team))));
        IntStream.range(0, 4).forEach(_ -> acts.add(this::recount));

        AtOnce.all(acts);
        recount();

        assertThat(counted(review.plan())).isEqualTo(Map.of(nominated(), 12L));
        assertThat(audit.records(scope)).isEmpty();
        assertThat(audit.audit(scope, review.plan())).isEmpty();
    }

    private Object withdrawn(NominationId nomination) {
        return nominations.withdraw(scope, new WithdrawNomination(nomination, "Xin rút"));
    }

    /** As if the agency had worked before anything was counted. */
    private void forgetTallies() {
        sql.run("DELETE FROM tally_fact WHERE tenant_id = ?", scope.tenant().value());
        sql.run("DELETE FROM tally WHERE tenant_id = ?", scope.tenant().value());
    }

    /** Has all records of the agency counted again; how many were put right. */
    private int recount() {
        var operator = casting.operator();
        var putRight = 0;
        var after = (String) null;
        do {
            var command = new RecountTallies(scope.agency(), after);
            var answer =
                    (RecountTallies.Answer.Recounted)
                            Rerun.onConflict(() -> recount.goOn(operator, command));
            putRight += answer.putRight();
            after = answer.end();
        } while (after != null);
        return putRight;
    }

    @Test
    void aRecountGoesOnOnlyWhereOneHasEnded() {
        var command = new RecountTallies(scope.agency(), "nowhere");

        assertThat(recount.goOn(casting.operator(), command))
                .isEqualTo(new RecountTallies.Answer.PlaceUnknown());
    }
}
