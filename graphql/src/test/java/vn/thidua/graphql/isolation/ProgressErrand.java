package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.rollup.CorrectFact;
import vn.thidua.platform.rollup.FactLedger;
import vn.thidua.platform.rollup.Facts;
import vn.thidua.tenants.progress.ProgressReports;

/** Reports that wait, and entries that are corrected twice. */
@Singleton
final class ProgressErrand implements Errand {
    private final ProgressCases cases;
    private final ProgressReports reports;
    private final Facts facts;
    private final FactLedger ledger;

    ProgressErrand(ProgressCases cases, ProgressReports reports, Facts facts, FactLedger ledger) {
        this.cases = cases;
        this.reports = reports;
        this.facts = facts;
        this.ledger = ledger;
    }

    @Override
    public void run(World world) {
        cases.waiting(world);
        reports.waiting(world.own());
        var plan = cases.counted(world).plan();
        var page = PageRequest.first(5);
        var entry = ledger.ofPlan(world.own(), plan, page).items().getFirst().id();
        var correct = new CorrectFact(entry, "Ghi nhầm", null);
        facts.correct(world.own(), correct);
        facts.correct(world.own(), correct);
        ledger.ofPlan(world.own(), plan, page);
    }
}
