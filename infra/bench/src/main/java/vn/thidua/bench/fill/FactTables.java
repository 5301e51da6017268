package vn.thidua.bench.fill;

import java.util.UUID;
import vn.thidua.bench.country.Calendar;
import vn.thidua.bench.country.Country;
import vn.thidua.bench.country.Ids.Kind;
import vn.thidua.bench.country.Ledger;
import vn.thidua.bench.country.Ledger.Entry;

/** The ledger of facts: about plans and their targets, and about the agencies themselves. */
record FactTables(Country country, Loader loader, Sums sums) {
    private static final String COLUMNS =
            "entry_id, node_id, measure, subject_id, tenant_id, period, delta, happened_on,"
                    + " recorded_at, account_id, reason, corrects_id";
    private static final int HEADCOUNT = 51;
    private static final int PARTICIPANTS = 52;
    private static final int COLLECTIVES = 53;
    private static final int PARTICIPATING = 54;
    private static final long ONE = 10_000;
    private static final int STOCK_PERIOD = 20254;

    void fill() {
        agencies();
        stocks();
        plans();
    }

    private void plans() {
        var ledger = country.ledger();
        try (var _ = loader.withoutIndexes("fact");
                var table = loader.into("fact", COLUMNS)) {
            for (var quarter = 0; quarter < Calendar.QUARTERS.size(); quarter++) {
                for (var plan = 0; plan < country.plans().count(); plan++) {
                    for (var which = 0; which < ledger.entriesOfQuarter(); which++) {
                        var entry = ledger.entry(quarter, plan, which);
                        ledger.read(entry, new Writing(table, new Heading(entry)));
                    }
                }
            }
        }
    }

    /** What all figures of an entry have in common. */
    private final class Heading {
        private final Entry entry;
        private final UUID id;
        private final UUID plan;

        Heading(Entry entry) {
            this.entry = entry;
            this.id = country.reported(Kind.ENTRY, entry.number(), entry.made());
            this.plan = country.plan(entry.plan());
        }

        void row(Rows row, UUID node, int measure, long amount) {
            var keeper = country.plans().keeper(entry.plan());
            row.id(id).id(node).number(measure).id(plan).number(keeper.tenant());
            row.number(Calendar.QUARTERS.get(entry.quarter()).code()).amount(amount);
            row.day(Calendar.day(entry.made())).moment(entry.made());
            row.id(country.office(keeper)).nothing().nothing().end();
        }
    }

    /** Writes an entry's figures down and adds them up. */
    private final class Writing implements Ledger.Reading {
        private final Loader.Table table;
        private final Heading heading;

        Writing(Loader.Table table, Heading heading) {
            this.table = table;
            this.heading = heading;
        }

        @Override
        public void measure(int measure, long amount) {
            heading.row(table.row(), heading.plan, measure, amount);
            sums.add(heading.entry.plan(), heading.entry.quarter(), measure, amount);
        }

        @Override
        public void target(int target, int measure, long amount) {
            heading.row(table.row(), country.target(target), measure, amount);
            sums.addTarget(target, heading.entry.quarter(), measure, amount);
        }
    }

    private void agencies() {
        try (var table = loader.into("fact", COLUMNS)) {
            for (var agency : country.agencies()) {
                var heads = Heads.of(country, agency);
                stock(table, agency.index(), HEADCOUNT, heads.persons());
                stock(table, agency.index(), PARTICIPANTS, heads.participants());
                stock(table, agency.index(), COLLECTIVES, heads.collectives());
                stock(table, agency.index(), PARTICIPATING, heads.collectives());
            }
        }
    }

    private void stock(Loader.Table table, int agency, int measure, long figure) {
        var keeper = country.agencies().get(agency);
        var made = Calendar.COUNTED_AT.plusMillis(agency);
        var row = table.row();
        row.id(country.reported(Kind.AGENCY_ENTRY, agency, made)).id(country.agency(agency));
        row.number(measure).id(country.agency(agency)).number(keeper.tenant());
        row.number(STOCK_PERIOD).amount(figure * ONE).day(Calendar.COUNTED_ON).moment(made);
        row.id(country.office(keeper)).nothing().nothing().end();
    }

    private void stocks() {
        var columns = "tenant_id, measure, period, amount";
        try (var table = loader.into("agency_figure", columns)) {
            for (var agency : country.agencies()) {
                var heads = Heads.of(country, agency);
                var figures =
                        new int[] {
                            heads.persons(),
                            heads.participants(),
                            heads.collectives(),
                            heads.collectives()
                        };
                for (var i = 0; i < figures.length; i++) {
                    table.row()
                            .number(agency.tenant())
                            .number(HEADCOUNT + i)
                            .number(STOCK_PERIOD)
                            .amount(figures[i] * ONE)
                            .end();
                }
            }
        }
    }
}
