package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.tally.RecountTallies;
import vn.thidua.platform.tally.TallyAudit;
import vn.thidua.platform.tally.TallyRecount;
import vn.thidua.tenants.evidence.EvidenceCasting;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.registration.RegistrationStage;
import vn.thidua.tenants.subject.Subject;

/** A tally that is wrong for a moment, and found to be; and records counted again. */
@Singleton
final class TallyErrand implements Errand {
    private final NominationCases cases;
    private final UnitCases units;
    private final AwardCasting awards;
    private final RegistrationStage stage;
    private final EvidenceCasting evidence;
    private final Casting casting;
    private final TallyAudit audit;
    private final TallyRecount recount;
    private final Sql sql;

    TallyErrand(
            NominationCases cases,
            UnitCases units,
            AwardCasting awards,
            RegistrationStage stage,
            EvidenceCasting evidence,
            Casting casting,
            TallyAudit audit,
            TallyRecount recount,
            Sql sql) {
        this.cases = cases;
        this.units = units;
        this.awards = awards;
        this.stage = stage;
        this.evidence = evidence;
        this.casting = casting;
        this.audit = audit;
        this.recount = recount;
        this.sql = sql;
    }

    @Override
    public void run(World world) {
        var own = world.own();
        var review = cases.review(world);
        var unit = units.unit(world);
        awards.nominated(own, review, unit);
        var plan = Uuids.bytes(review.plan().value());
        sql.run("UPDATE tally SET amount = amount + 1 WHERE node_id = ?", (Object) plan);
        audit.audit(own, review.plan());
        sql.run("UPDATE tally SET amount = amount - 1 WHERE node_id = ?", (Object) plan);
        stage.submitted(own, RegistrationStage.of(unit, stage.plan(own), "TTLĐXS"));
        var person = units.person(world);
        evidence.submitted(own, "Số hóa", person);
        evidence.discovered(own, new Subject.OfPerson(person.id()), "Người tốt");
        sql.run("DELETE FROM tally_fact WHERE tenant_id = ?", own.tenant().value());
        sql.run("DELETE FROM tally WHERE tenant_id = ?", own.tenant().value());
        audit.records(own);
        recount(own.agency());
    }

    private void recount(AgencyId agency) {
        var after = (String) null;
        do {
            var command = new RecountTallies(agency, after);
            var answer = recount.goOn(casting.operator(), command);
            after = ((RecountTallies.Answer.Recounted) answer).end();
        } while (after != null);
    }
}
