package vn.thidua.bench.country;

/**
 * How many agencies of each sort a country of so many tenants has, in the nation's proportions.
 *
 * @param ministries and bodies of their rank
 * @param departments of all provinces together
 * @param regional procuracies below those of the provinces
 * @param notaries offices outside the payroll, below the departments of justice
 */
record Shape(
        int ministries, int provinces, int departments, int communes, int regional, int notaries) {
    private static final int NATION = 5_000;
    private static final int MINISTRIES = 22;
    private static final int PROVINCES = 34;
    private static final int DEPARTMENTS = 14;
    private static final int COMMUNES = 3_321;
    private static final int REGIONAL = 355;

    static Shape of(int tenants) {
        var ministries = Math.clamp(share(tenants, MINISTRIES), 2, MINISTRIES);
        var provinces = Math.clamp(share(tenants, PROVINCES), 1, PROVINCES);
        // The Prime Minister, the supreme procuracy, and a procuracy in each province.
        var rest = tenants - 2 - ministries - 2 * provinces;
        var departments =
                Math.clamp(
                        share(tenants, DEPARTMENTS * PROVINCES),
                        2 * provinces,
                        DEPARTMENTS * provinces);
        var regional = Math.clamp(share(tenants, REGIONAL), 1, REGIONAL);
        rest -= departments + regional;
        var communes = Math.clamp(share(tenants, COMMUNES), 1, Math.min(rest, COMMUNES));
        return new Shape(ministries, provinces, departments, communes, regional, rest - communes);
    }

    private static int share(int tenants, int ofNation) {
        return (int) Math.round((double) tenants * ofNation / NATION);
    }
}
