package vn.thidua.graphql.office;

import vn.thidua.tenants.office.OfficeFault;

/** Which field of an input stands in the way of an office. */
final class OfficeField {
    private OfficeField() {}

    static String of(OfficeFault fault) {
        return switch (fault) {
            case NAME_MISSING, NAME_TOO_LONG, NAME_TAKEN -> "name";
            case HOLDER_HAS_LEFT -> "holder";
        };
    }
}
