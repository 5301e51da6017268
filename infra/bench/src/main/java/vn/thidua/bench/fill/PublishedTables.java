package vn.thidua.bench.fill;

import java.time.LocalDate;
import java.time.Month;
import vn.thidua.bench.country.Calendar;
import vn.thidua.bench.country.Country;
import vn.thidua.bench.country.Plans;
import vn.thidua.infra.text.Folding;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.content.Comparison;
import vn.thidua.platform.publication.LinkPolicy;
import vn.thidua.platform.publication.PublishedState;

/** The plans as others see them, and what they aim at. */
record PublishedTables(Country country, Loader loader, KindTables kinds, PlanText text) {
    private static final long GOAL = 10_000;
    private static final long AMOUNT = 500 * GOAL;
    private static final long SHARE = 85 * GOAL;

    void fill() {
        plans();
        versions();
        targets();
    }

    private void plans() {
        var columns =
                "id, tenant_id, keeper_id, issuer_agency_id, issuer_group_id, kind_name, title,"
                        + " theme, folded, document_number, document_symbol, issued_on,"
                        + " ordered_on, year, starts_on, ends_on, audience, link_policy, state,"
                        + " recorded, current_version, published_at, amended_at, closed_at,"
                        + " archived_at";
        try (var table = loader.into("published_plan", columns)) {
            for (var plan = 0; plan < all().count(); plan++) {
                plan(table.row(), plan);
            }
        }
    }

    private void plan(Rows row, int plan) {
        var keeper = all().keeper(plan);
        var day = Calendar.day(all().issued(plan));
        row.id(country.plan(plan)).number(keeper.tenant());
        row.id(country.agency(keeper.index())).id(country.agency(keeper.index())).nothing();
        row.text(kinds.nameOf(plan)).text(all().title(plan)).text(all().theme(plan));
        row.text(Folding.fold(all().title(plan) + " " + all().theme(plan)));
        row.number(all().number(plan)).text(text.rest(plan)).day(day).day(day);
        row.number(Calendar.YEAR);
        row.day(LocalDate.of(Calendar.YEAR, Month.JANUARY, 1));
        row.day(LocalDate.of(Calendar.YEAR, Month.DECEMBER, 31));
        row.name(all().audience(plan)).name(LinkPolicy.SUBORDINATES_FREELY);
        row.name(PublishedState.IN_FORCE).flag(false).number(1).moment(all().issued(plan));
        row.nothing().nothing().nothing().end();
    }

    private void versions() {
        var columns =
                "plan_id, version, document_number, document_symbol, issued_on, published_at,"
                        + " body_format, body";
        try (var table = loader.into("published_version", columns)) {
            for (var plan = 0; plan < all().count(); plan++) {
                table.row()
                        .id(country.plan(plan))
                        .number(1)
                        .number(all().number(plan))
                        .text(text.rest(plan))
                        .day(Calendar.day(all().issued(plan)))
                        .moment(all().issued(plan))
                        .number(PlanBody.FORMAT)
                        .bytes(text.of(plan))
                        .end();
            }
        }
    }

    private void targets() {
        var columns =
                "id, plan_id, item_key, name, measure, unit, share, goal, comparison,"
                        + " first_version, last_version";
        try (var table = loader.into("published_target", columns)) {
            for (var target = 0; target < country.targets().count(); target++) {
                var share = country.targets().isShare(target);
                table.row()
                        .id(country.target(target))
                        .id(country.plan(country.targets().plan(target)))
                        .text(share ? "target.online" : "target.trained")
                        .text(
                                share
                                        ? "Hồ sơ được giải quyết trực tuyến"
                                        : "Lượt người được tập huấn, bồi dưỡng")
                        .text(share ? "dossiers-online" : "persons-trained")
                        .text(unit(share))
                        .flag(share)
                        .amount(share ? SHARE : AMOUNT)
                        .name(Comparison.AT_LEAST)
                        .number(1)
                        .nothing()
                        .end();
            }
        }
    }

    /** What a target counts in. */
    static String unit(boolean share) {
        return share ? "%" : "lượt";
    }

    private Plans all() {
        return country.plans();
    }
}
