package vn.thidua.bench.fill;

import vn.thidua.bench.country.Agency;

/** By what names one signs in. */
public final class People {
    /** The password of everybody in the country. */
    public static final String PASSWORD = "một mật khẩu để đo";

    /** Who operates the platform. */
    public static final String OPERATOR = "operator@platform";

    private People() {}

    /** The account that does all the work of an agency. */
    public static String office(Agency agency) {
        return "office@" + agency.slug();
    }

    /** The account that reads. */
    public static String viewer(Agency agency) {
        return "viewer@" + agency.slug();
    }
}
