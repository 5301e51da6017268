package vn.thidua.bench.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MiddleTest {
    @Test
    void theMedianOfThreeIsTheOneInTheMiddle() {
        assertThat(Middle.median(List.of(9, 1, 4), Integer::doubleValue)).isEqualTo(4);
    }

    @Test
    void theMedianOfTwoLiesHalfway() {
        assertThat(Middle.median(List.of(1, 4), Integer::doubleValue)).isEqualTo(2.5);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    50,   500
                    99,   990
                    99.9, 999
                    100,  1000
                    0,    1
                    """)
    void aPercentileIsTheLeastThatSoManyDoNotExceed(double percent, double expected) {
        var values = IntStream.rangeClosed(1, 1_000).mapToDouble(value -> 1_001 - value).toArray();

        assertThat(Middle.percentile(values, percent)).isEqualTo(expected);
    }

    @Test
    void ofOneValueEveryPercentileIsThatValue() {
        assertThat(Middle.percentile(new double[] {7}, 99.9)).isEqualTo(7);
    }
}
