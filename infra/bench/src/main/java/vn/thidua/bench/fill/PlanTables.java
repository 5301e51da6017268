package vn.thidua.bench.fill;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.bench.country.Calendar;
import vn.thidua.bench.country.Country;
import vn.thidua.bench.country.Ids.Kind;
import vn.thidua.bench.country.Plans;
import vn.thidua.infra.text.Folding;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.publication.LinkPolicy;
import vn.thidua.tenants.kind.KindScope;
import vn.thidua.tenants.plan.PlanState;

/** The plans as their agencies keep them: each issued once and in force. */
record PlanTables(Country country, Loader loader, KindTables kinds, PlanText text) {
    private static final int TRAIL = 2;

    void fill() {
        plans();
        versions();
        trail();
    }

    private void plans() {
        var columns =
                "tenant_id, id, kind_id, kind_revision, scope, unit_id, under_id, previous_id,"
                        + " issuer_agency_id, issuer_group_id, year, title, folded, state,"
                        + " draft_stage, return_reason, version, recorded, issued_on, made_at,"
                        + " made_by, changed_at, changed_by, discarded_at";
        try (var table = loader.into("plan", columns)) {
            for (var plan = 0; plan < all().count(); plan++) {
                plan(table.row(), plan);
            }
        }
    }

    private void plan(Rows row, int plan) {
        var keeper = all().keeper(plan);
        row.number(keeper.tenant()).id(country.plan(plan)).id(kinds.of(plan)).number(1);
        row.name(KindScope.AGENCY).nothing().id(above(plan)).nothing();
        row.id(country.agency(keeper.index())).nothing().number(Calendar.YEAR);
        row.text(all().title(plan)).text(folded(plan)).name(PlanState.ISSUED);
        row.nothing().nothing().number(1).flag(false);
        row.day(Calendar.day(all().issued(plan)));
        row.moment(all().issued(plan)).id(country.office(keeper));
        row.moment(all().issued(plan)).id(country.office(keeper)).nothing().end();
    }

    /** Plans by theme stand under the plan for the year. */
    private @Nullable UUID above(int plan) {
        return all().isYearly(plan) ? null : country.plan(all().yearly(plan));
    }

    private String folded(int plan) {
        return Folding.fold(all().title(plan) + " " + all().theme(plan));
    }

    private void versions() {
        var columns =
                "tenant_id, plan_id, version, body_format, body, document_number,"
                        + " document_symbol, issued_on, issued_on_text, audience, link_policy,"
                        + " recorded, warnings, entered_at, entered_by";
        try (var table = loader.into("plan_version", columns, "warnings")) {
            for (var plan = 0; plan < all().count(); plan++) {
                var day = Calendar.day(all().issued(plan));
                table.row()
                        .number(all().keeper(plan).tenant())
                        .id(country.plan(plan))
                        .number(1)
                        .number(PlanBody.FORMAT)
                        .bytes(text.of(plan))
                        .number(all().number(plan))
                        .text(text.symbol(plan))
                        .day(day)
                        .day(day)
                        .name(all().audience(plan))
                        .name(LinkPolicy.SUBORDINATES_FREELY)
                        .flag(false)
                        .text("[]")
                        .moment(all().issued(plan))
                        .id(country.office(all().keeper(plan)))
                        .end();
            }
        }
    }

    private void trail() {
        var columns =
                "tenant_id, id, happened_at, account_id, action, subject_kind, subject_id, detail";
        try (var table = loader.into("audit_entry", columns)) {
            for (var plan = 0; plan < all().count(); plan++) {
                var symbol = "{\"symbol\":\"%s\",\"version\":\"1\"}".formatted(text.symbol(plan));
                trail(table.row(), plan, 0, "plan.issue", "Plan", symbol);
                trail(table.row(), plan, 1, "plan.publish", "PublishedPlan", "{\"version\":\"1\"}");
            }
        }
    }

    private void trail(Rows row, int plan, int step, String action, String subject, String detail) {
        row.number(all().keeper(plan).tenant())
                .id(country.issued(Kind.AUDIT, plan * TRAIL + step, plan))
                .moment(all().issued(plan))
                .id(country.office(all().keeper(plan)))
                .text(action)
                .text(subject)
                .id(country.plan(plan))
                .text(detail)
                .end();
    }

    private Plans all() {
        return country.plans();
    }
}
