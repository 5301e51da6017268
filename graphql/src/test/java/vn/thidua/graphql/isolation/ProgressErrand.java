package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.past.Evening;
import vn.thidua.platform.past.LinksOf;
import vn.thidua.platform.past.PastRollups;
import vn.thidua.platform.rollup.CorrectFact;
import vn.thidua.platform.rollup.FactLedger;
import vn.thidua.platform.rollup.Facts;
import vn.thidua.platform.rollup.PeriodRange;
import vn.thidua.tenants.progress.ProgressReports;

/** Reports that wait, entries that are corrected twice, and what they had come to. */
@Singleton
final class ProgressErrand implements Errand {
    private final ProgressCases cases;
    private final ProgressReports reports;
    private final Facts facts;
    private final FactLedger ledger;
    private final PastRollups past;

    ProgressErrand(
            ProgressCases cases,
            ProgressReports reports,
            Facts facts,
            FactLedger ledger,
            PastRollups past) {
        this.cases = cases;
        this.reports = reports;
        this.facts = facts;
        this.ledger = ledger;
        this.past = past;
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
        var today = LocalDate.now(Clocks.VIETNAM);
        var evening = new Evening(today, LinksOf.THAT_DAY, PeriodRange.everything());
        past.contributions(world.own(), plan, evening, page);
    }
}
