package vn.thidua.platform.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MeasureColumnsTest {

    @Test
    void writesWhatStandsInBracesForEachMeasure() {
        var text = "UPDATE t SET {t.m = t.m + s.m} WHERE measure IN ({#}) AND m = 1";

        assertThat(MeasureColumns.spread(text, new TreeSet<>(List.of(12, 3))))
                .isEqualTo(
                        "UPDATE t SET t.m03 = t.m03 + s.m03, t.m12 = t.m12 + s.m12"
                                + " WHERE measure IN (3, 12) AND m = 1");
    }
}
