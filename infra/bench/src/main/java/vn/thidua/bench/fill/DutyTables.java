package vn.thidua.bench.fill;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import vn.thidua.bench.country.Agency;
import vn.thidua.bench.country.Calendar;
import vn.thidua.bench.country.Country;
import vn.thidua.bench.country.Ids.Kind;
import vn.thidua.platform.body.value.DatePrecision;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.duty.DutyKind;

/** Ministries and provinces ask whoever stands below them for a plan of their own. */
record DutyTables(Country country, Loader loader) {
    private static final LocalDate DUE = LocalDate.of(Calendar.YEAR, Month.JANUARY, 31);

    void fill() {
        var columns =
                "id, tenant_id, plan_id, what, text, due_on, due_precision, addressed,"
                        + " superior_id, relation_kind, agency_kind, group_id, group_year,"
                        + " imposed_at, imposed_by";
        try (var table = loader.into("duty", columns)) {
            for (var agency : country.agencies()) {
                var relation = relation(agency.kind());
                if (relation != null) {
                    duty(table.row(), agency, relation);
                }
            }
        }
    }

    private static @Nullable RelationKind relation(AgencyKind kind) {
        return switch (kind) {
            case MINISTRY -> RelationKind.SECTORAL;
            case PROVINCIAL_PEOPLES_COMMITTEE -> RelationKind.ADMINISTRATIVE;
            default -> null;
        };
    }

    private void duty(Rows row, Agency agency, RelationKind relation) {
        var plan = agency.index(); // The plan for the year.
        row.id(country.issued(Kind.DUTY, plan, plan)).number(agency.tenant());
        row.id(country.plan(plan)).name(DutyKind.ISSUE_PLAN);
        row.text("Ban hành kế hoạch tổ chức phong trào thi đua năm 2026").day(DUE);
        row.name(DatePrecision.DAY).text("SUBORDINATES").id(country.agency(agency.index()));
        row.name(relation).nothing().nothing().nothing();
        row.moment(country.plans().issued(plan)).id(country.office(agency)).end();
    }
}
