package vn.thidua.platform.rollup;

/** The thirty columns of wide rows, as statements list them. */
final class MeasureColumns {
    static final String NAMES =
            """
            m01, m02, m03, m04, m05, m06, m07, m08, m09, m10, m11, m12, m13, m14, m15, m16,
            m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30\
            """;

    /** Of what is to be added, which a statement calls {@code s}. */
    static final String ADDED =
            """
            s.m01, s.m02, s.m03, s.m04, s.m05, s.m06, s.m07, s.m08, s.m09, s.m10, s.m11,
            s.m12, s.m13, s.m14, s.m15, s.m16, s.m17, s.m18, s.m19, s.m20, s.m21, s.m22,
            s.m23, s.m24, s.m25, s.m26, s.m27, s.m28, s.m29, s.m30\
            """;

    /** What entries of the ledger, called {@code f}, say of each measure. */
    static final String OF_FACTS =
            """
            SUM(IF(f.measure = 1, f.delta, 0)) AS m01,
            SUM(IF(f.measure = 2, f.delta, 0)) AS m02,
            SUM(IF(f.measure = 3, f.delta, 0)) AS m03,
            SUM(IF(f.measure = 4, f.delta, 0)) AS m04,
            SUM(IF(f.measure = 5, f.delta, 0)) AS m05,
            SUM(IF(f.measure = 6, f.delta, 0)) AS m06,
            SUM(IF(f.measure = 7, f.delta, 0)) AS m07,
            SUM(IF(f.measure = 8, f.delta, 0)) AS m08,
            SUM(IF(f.measure = 9, f.delta, 0)) AS m09,
            SUM(IF(f.measure = 10, f.delta, 0)) AS m10,
            SUM(IF(f.measure = 11, f.delta, 0)) AS m11,
            SUM(IF(f.measure = 12, f.delta, 0)) AS m12,
            SUM(IF(f.measure = 13, f.delta, 0)) AS m13,
            SUM(IF(f.measure = 14, f.delta, 0)) AS m14,
            SUM(IF(f.measure = 15, f.delta, 0)) AS m15,
            SUM(IF(f.measure = 16, f.delta, 0)) AS m16,
            SUM(IF(f.measure = 17, f.delta, 0)) AS m17,
            SUM(IF(f.measure = 18, f.delta, 0)) AS m18,
            SUM(IF(f.measure = 19, f.delta, 0)) AS m19,
            SUM(IF(f.measure = 20, f.delta, 0)) AS m20,
            SUM(IF(f.measure = 21, f.delta, 0)) AS m21,
            SUM(IF(f.measure = 22, f.delta, 0)) AS m22,
            SUM(IF(f.measure = 23, f.delta, 0)) AS m23,
            SUM(IF(f.measure = 24, f.delta, 0)) AS m24,
            SUM(IF(f.measure = 25, f.delta, 0)) AS m25,
            SUM(IF(f.measure = 26, f.delta, 0)) AS m26,
            SUM(IF(f.measure = 27, f.delta, 0)) AS m27,
            SUM(IF(f.measure = 28, f.delta, 0)) AS m28,
            SUM(IF(f.measure = 29, f.delta, 0)) AS m29,
            SUM(IF(f.measure = 30, f.delta, 0)) AS m30\
            """;

    /** What plans have done themselves, {@code r}, taken along or taken away by {@code p}. */
    static final String CARRIED =
            """
            SUM(p.direction * r.m01) AS m01, SUM(p.direction * r.m02) AS m02,
            SUM(p.direction * r.m03) AS m03, SUM(p.direction * r.m04) AS m04,
            SUM(p.direction * r.m05) AS m05, SUM(p.direction * r.m06) AS m06,
            SUM(p.direction * r.m07) AS m07, SUM(p.direction * r.m08) AS m08,
            SUM(p.direction * r.m09) AS m09, SUM(p.direction * r.m10) AS m10,
            SUM(p.direction * r.m11) AS m11, SUM(p.direction * r.m12) AS m12,
            SUM(p.direction * r.m13) AS m13, SUM(p.direction * r.m14) AS m14,
            SUM(p.direction * r.m15) AS m15, SUM(p.direction * r.m16) AS m16,
            SUM(p.direction * r.m17) AS m17, SUM(p.direction * r.m18) AS m18,
            SUM(p.direction * r.m19) AS m19, SUM(p.direction * r.m20) AS m20,
            SUM(p.direction * r.m21) AS m21, SUM(p.direction * r.m22) AS m22,
            SUM(p.direction * r.m23) AS m23, SUM(p.direction * r.m24) AS m24,
            SUM(p.direction * r.m25) AS m25, SUM(p.direction * r.m26) AS m26,
            SUM(p.direction * r.m27) AS m27, SUM(p.direction * r.m28) AS m28,
            SUM(p.direction * r.m29) AS m29, SUM(p.direction * r.m30) AS m30\
            """;

    /** Sums of rows called {@code r} as the one text that {@link Figures} reads. */
    static final String TOTALS =
            """
            CONCAT_WS(' ',
                SUM(r.m01), SUM(r.m02), SUM(r.m03), SUM(r.m04), SUM(r.m05), SUM(r.m06),
                SUM(r.m07), SUM(r.m08), SUM(r.m09), SUM(r.m10), SUM(r.m11), SUM(r.m12),
                SUM(r.m13), SUM(r.m14), SUM(r.m15), SUM(r.m16), SUM(r.m17), SUM(r.m18),
                SUM(r.m19), SUM(r.m20), SUM(r.m21), SUM(r.m22), SUM(r.m23), SUM(r.m24),
                SUM(r.m25), SUM(r.m26), SUM(r.m27), SUM(r.m28), SUM(r.m29), SUM(r.m30))\
            """;

    /** The same for a row as it stands. */
    static final String AS_TEXT =
            """
            CONCAT_WS(' ',
                r.m01, r.m02, r.m03, r.m04, r.m05, r.m06, r.m07, r.m08, r.m09, r.m10, r.m11,
                r.m12, r.m13, r.m14, r.m15, r.m16, r.m17, r.m18, r.m19, r.m20, r.m21, r.m22,
                r.m23, r.m24, r.m25, r.m26, r.m27, r.m28, r.m29, r.m30)\
            """;

    static final String INTO_OWN_FIGURE =
            """
            m01 = own_figure.m01 + s.m01, m02 = own_figure.m02 + s.m02,
            m03 = own_figure.m03 + s.m03, m04 = own_figure.m04 + s.m04,
            m05 = own_figure.m05 + s.m05, m06 = own_figure.m06 + s.m06,
            m07 = own_figure.m07 + s.m07, m08 = own_figure.m08 + s.m08,
            m09 = own_figure.m09 + s.m09, m10 = own_figure.m10 + s.m10,
            m11 = own_figure.m11 + s.m11, m12 = own_figure.m12 + s.m12,
            m13 = own_figure.m13 + s.m13, m14 = own_figure.m14 + s.m14,
            m15 = own_figure.m15 + s.m15, m16 = own_figure.m16 + s.m16,
            m17 = own_figure.m17 + s.m17, m18 = own_figure.m18 + s.m18,
            m19 = own_figure.m19 + s.m19, m20 = own_figure.m20 + s.m20,
            m21 = own_figure.m21 + s.m21, m22 = own_figure.m22 + s.m22,
            m23 = own_figure.m23 + s.m23, m24 = own_figure.m24 + s.m24,
            m25 = own_figure.m25 + s.m25, m26 = own_figure.m26 + s.m26,
            m27 = own_figure.m27 + s.m27, m28 = own_figure.m28 + s.m28,
            m29 = own_figure.m29 + s.m29, m30 = own_figure.m30 + s.m30
            """;

    static final String INTO_ROLLUP_ROW =
            """
            m01 = rollup_row.m01 + s.m01, m02 = rollup_row.m02 + s.m02,
            m03 = rollup_row.m03 + s.m03, m04 = rollup_row.m04 + s.m04,
            m05 = rollup_row.m05 + s.m05, m06 = rollup_row.m06 + s.m06,
            m07 = rollup_row.m07 + s.m07, m08 = rollup_row.m08 + s.m08,
            m09 = rollup_row.m09 + s.m09, m10 = rollup_row.m10 + s.m10,
            m11 = rollup_row.m11 + s.m11, m12 = rollup_row.m12 + s.m12,
            m13 = rollup_row.m13 + s.m13, m14 = rollup_row.m14 + s.m14,
            m15 = rollup_row.m15 + s.m15, m16 = rollup_row.m16 + s.m16,
            m17 = rollup_row.m17 + s.m17, m18 = rollup_row.m18 + s.m18,
            m19 = rollup_row.m19 + s.m19, m20 = rollup_row.m20 + s.m20,
            m21 = rollup_row.m21 + s.m21, m22 = rollup_row.m22 + s.m22,
            m23 = rollup_row.m23 + s.m23, m24 = rollup_row.m24 + s.m24,
            m25 = rollup_row.m25 + s.m25, m26 = rollup_row.m26 + s.m26,
            m27 = rollup_row.m27 + s.m27, m28 = rollup_row.m28 + s.m28,
            m29 = rollup_row.m29 + s.m29, m30 = rollup_row.m30 + s.m30
            """;

    private MeasureColumns() {}
}
