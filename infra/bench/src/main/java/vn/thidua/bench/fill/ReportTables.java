package vn.thidua.bench.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.bench.country.Calendar;
import vn.thidua.bench.country.Country;
import vn.thidua.bench.country.Ids.Kind;
import vn.thidua.bench.country.Ledger;
import vn.thidua.bench.country.Ledger.Entry;
import vn.thidua.tenants.progress.ProgressState;

/** The reports behind the latest entry about each plan; older entries have only the ledger. */
record ReportTables(Country country, Loader loader, List<String> measures) {

    /** A line of a report: a plan's measure, or an amount or a share of a target. */
    private record Line(
            @Nullable String measure,
            @Nullable UUID target,
            @Nullable Long amount,
            @Nullable Long numerator,
            @Nullable Long denominator) {}

    void fill() {
        reports();
        figures();
    }

    private void reports() {
        var columns =
                "tenant_id, id, plan_id, unit_id, period, happened_on, note, evidence, state,"
                        + " reported_at, reported_by, decided_at, decided_by, reason, entry_id,"
                        + " replaces_id";
        try (var table = loader.into("progress_report", columns)) {
            each(
                    (entry, report) -> {
                        var keeper = country.plans().keeper(entry.plan());
                        var row = table.row();
                        row.number(keeper.tenant()).id(report).id(country.plan(entry.plan()));
                        row.id(country.unit(keeper, entry.plan() % Country.UNITS));
                        row.number(Calendar.QUARTERS.get(entry.quarter()).code());
                        row.day(Calendar.day(entry.made())).nothing().nothing();
                        row.name(ProgressState.COUNTED).moment(entry.made());
                        row.id(country.office(keeper)).nothing().nothing().nothing();
                        row.id(country.reported(Kind.ENTRY, entry.number(), entry.made()));
                        row.nothing().end();
                    });
        }
    }

    private void figures() {
        var columns =
                "tenant_id, report_id, line, measure, target_id, item_key, name, counted_in,"
                        + " amount, numerator, denominator";
        try (var table = loader.into("progress_figure", columns)) {
            each(
                    (entry, report) -> {
                        var tenant = country.plans().keeper(entry.plan()).tenant();
                        var number = 0;
                        for (var line : lines(entry)) {
                            var row = table.row();
                            row.number(tenant).id(report).number(++number).text(line.measure());
                            row.id(line.target()).nothing().nothing().nothing();
                            amount(row, line.amount());
                            amount(row, line.numerator());
                            amount(row, line.denominator());
                            row.end();
                        }
                    });
        }
    }

    private static void amount(Rows row, @Nullable Long amount) {
        if (amount == null) {
            row.nothing();
        } else {
            row.amount(amount);
        }
    }

    private List<Line> lines(Entry entry) {
        var collected = new Collected();
        country.ledger().read(entry, collected);
        return collected.lines;
    }

    /** Numerator and denominator of a share come one after the other and make one line. */
    private final class Collected implements Ledger.Reading {
        private final List<Line> lines = new ArrayList<>();

        @Override
        public void measure(int measure, long amount) {
            lines.add(new Line(measures.get(measure - 1), null, amount, null, null));
        }

        @Override
        public void target(int target, int measure, long amount) {
            var id = country.target(target);
            switch (Ledger.targetSum(measure)) {
                case 0 -> lines.add(new Line(null, id, amount, null, null));
                case 1 -> lines.add(new Line(null, id, null, amount, null));
                default ->
                        lines.add(new Line(null, id, null, lines.removeLast().numerator(), amount));
            }
        }
    }

    private void each(BiConsumer<Entry, UUID> report) {
        var ledger = country.ledger();
        var quarter = Calendar.QUARTERS.size() - 1;
        for (var plan = 0; plan < country.plans().count(); plan++) {
            var entry = ledger.entry(quarter, plan, ledger.entriesOfQuarter() - 1);
            report.accept(entry, country.reported(Kind.REPORT, plan, entry.made()));
        }
    }
}
