package vn.thidua.bench.fill;

import java.util.List;
import java.util.function.ObjIntConsumer;
import vn.thidua.bench.country.Agency;
import vn.thidua.bench.country.Calendar;
import vn.thidua.bench.country.Country;
import vn.thidua.tenants.unit.UnitKind;

/** The units of each agency, and who works in them. */
record UnitTables(Country country, Loader loader) {
    private static final List<String> NAMES =
            List.of("Văn phòng", "Phòng Tổng hợp", "Phòng Nghiệp vụ 1", "Phòng Nghiệp vụ 2");

    void fill() {
        units();
        locks();
        heads();
        participants();
    }

    private void units() {
        var columns =
                "tenant_id, id, parent_id, name, short_name, kind, position,"
                        + " has_legal_personality, established_on, dissolved_on, revision";
        try (var table = loader.into("unit", columns)) {
            each(
                    (agency, unit) ->
                            table.row()
                                    .number(agency.tenant())
                                    .id(country.unit(agency, unit))
                                    .nothing()
                                    .text(NAMES.get(unit))
                                    .text(NAMES.get(unit))
                                    .name(unit == 0 ? UnitKind.OFFICE : UnitKind.DIVISION)
                                    .number(unit)
                                    .flag(false)
                                    .day(Calendar.REFORM)
                                    .nothing()
                                    .number(1)
                                    .end());
        }
    }

    /** Each change of the structure has taken the lock once. */
    private void locks() {
        try (var table = loader.into("structure_lock", "tenant_id, changes")) {
            for (var agency : country.agencies()) {
                table.row().number(agency.tenant()).number(Country.UNITS).end();
            }
        }
    }

    private void heads() {
        var columns =
                "tenant_id, unit_id, counted_on, entry, collectives, cadres, civil_servants,"
                        + " public_employees, contract_employees, recorded_at, recorded_by";
        try (var table = loader.into("head_count", columns)) {
            each(
                    (agency, unit) -> {
                        var heads = Heads.of(country, agency, unit);
                        table.row()
                                .number(agency.tenant())
                                .id(country.unit(agency, unit))
                                .day(Calendar.COUNTED_ON)
                                .number(1)
                                .number(heads.collectives())
                                .number(0)
                                .number(heads.civilServants())
                                .number(0)
                                .number(heads.contractEmployees())
                                .moment(Calendar.COUNTED_AT)
                                .id(country.office(agency))
                                .end();
                    });
        }
    }

    private void participants() {
        var columns =
                "tenant_id, unit_id, counted_on, entry, persons, collectives, recorded_at,"
                        + " recorded_by";
        try (var table = loader.into("participant_count", columns)) {
            each(
                    (agency, unit) -> {
                        var heads = Heads.of(country, agency, unit);
                        table.row()
                                .number(agency.tenant())
                                .id(country.unit(agency, unit))
                                .day(Calendar.COUNTED_ON)
                                .number(1)
                                .number(heads.participants())
                                .number(heads.collectives())
                                .moment(Calendar.COUNTED_AT)
                                .id(country.office(agency))
                                .end();
                    });
        }
    }

    private void each(ObjIntConsumer<Agency> row) {
        for (var agency : country.agencies()) {
            for (var unit = 0; unit < Country.UNITS; unit++) {
                row.accept(agency, unit);
            }
        }
    }
}
