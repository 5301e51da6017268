package vn.thidua.platform.rollup;

import java.util.SortedSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The thirty columns of wide rows, as statements read them. */
public final class MeasureColumns {
    /** Sums of rows called {@code r} as the one text that {@link Figures} reads. */
    public static final String TOTALS =
            """
            CONCAT_WS(' ',
                SUM(r.m01), SUM(r.m02), SUM(r.m03), SUM(r.m04), SUM(r.m05), SUM(r.m06),
                SUM(r.m07), SUM(r.m08), SUM(r.m09), SUM(r.m10), SUM(r.m11), SUM(r.m12),
                SUM(r.m13), SUM(r.m14), SUM(r.m15), SUM(r.m16), SUM(r.m17), SUM(r.m18),
                SUM(r.m19), SUM(r.m20), SUM(r.m21), SUM(r.m22), SUM(r.m23), SUM(r.m24),
                SUM(r.m25), SUM(r.m26), SUM(r.m27), SUM(r.m28), SUM(r.m29), SUM(r.m30))\
            """;

    /** The same for a row as it stands. */
    public static final String AS_TEXT =
            """
            CONCAT_WS(' ',
                r.m01, r.m02, r.m03, r.m04, r.m05, r.m06, r.m07, r.m08, r.m09, r.m10, r.m11,
                r.m12, r.m13, r.m14, r.m15, r.m16, r.m17, r.m18, r.m19, r.m20, r.m21, r.m22,
                r.m23, r.m24, r.m25, r.m26, r.m27, r.m28, r.m29, r.m30)\
            """;

    private static final Pattern FOR_EACH = Pattern.compile("\\{(.+?)}");
    private static final Pattern COLUMN = Pattern.compile("\\bm\\b");

    private MeasureColumns() {}

    /**
     * Writes what stands in braces once for each of these measures, with commas between: a lone
     * {@code m} becomes the measure's column, {@code #} its number.
     */
    static String spread(String statement, SortedSet<Integer> measures) {
        return FOR_EACH.matcher(statement)
                .replaceAll(
                        found ->
                                measures.stream()
                                        .map(measure -> written(found.group(1), measure))
                                        .collect(Collectors.joining(", ")));
    }

    private static String written(String text, int measure) {
        return COLUMN.matcher(text)
                .replaceAll("m%02d".formatted(measure))
                .replace("#", String.valueOf(measure));
    }
}
