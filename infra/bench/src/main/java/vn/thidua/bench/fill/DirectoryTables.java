package vn.thidua.bench.fill;

import static vn.thidua.bench.country.Agency.NOBODY;

import vn.thidua.bench.country.Agency;
import vn.thidua.bench.country.Calendar;
import vn.thidua.bench.country.Country;
import vn.thidua.bench.country.Ids.Kind;
import vn.thidua.platform.directory.RelationKind;

/** The directory: agencies with names and codes, and who is superior to whom. */
record DirectoryTables(Country country, Loader loader) {
    private static final String CODE = "B%04d";

    void fill() {
        agencies();
        names();
        codes();
        relations();
    }

    private void agencies() {
        try (var table = loader.into("agency", "id, kind, established_on, dissolved_on")) {
            for (var agency : country.agencies()) {
                table.row()
                        .id(country.agency(agency.index()))
                        .name(agency.kind())
                        .nothing()
                        .nothing()
                        .end();
            }
        }
    }

    private void names() {
        var columns = "agency_id, valid_from, valid_to, name, short_name";
        try (var table = loader.into("agency_name", columns)) {
            for (var agency : country.agencies()) {
                table.row()
                        .id(country.agency(agency.index()))
                        .day(Calendar.REFORM)
                        .nothing()
                        .text(agency.name())
                        .text(agency.shortName())
                        .end();
            }
        }
    }

    private void codes() {
        var columns = "agency_id, code, valid_from, valid_to";
        try (var table = loader.into("agency_identifier", columns)) {
            for (var agency : country.agencies()) {
                table.row()
                        .id(country.agency(agency.index()))
                        .text(CODE.formatted(agency.tenant()))
                        .day(Calendar.REFORM)
                        .nothing()
                        .end();
            }
        }
    }

    private void relations() {
        var columns = "id, superior_id, subordinate_id, kind, valid_from, valid_to";
        try (var table = loader.into("agency_relation", columns)) {
            for (var agency : country.agencies()) {
                relate(table, agency, agency.administrative(), RelationKind.ADMINISTRATIVE);
                relate(table, agency, agency.sectoral(), RelationKind.SECTORAL);
            }
        }
    }

    private void relate(Loader.Table table, Agency agency, int superior, RelationKind kind) {
        if (superior != NOBODY) {
            table.row()
                    .id(country.founded(Kind.RELATION, agency.index() * 2 + kind.ordinal()))
                    .id(country.agency(superior))
                    .id(country.agency(agency.index()))
                    .name(kind)
                    .day(Calendar.REFORM)
                    .nothing()
                    .end();
        }
    }
}
