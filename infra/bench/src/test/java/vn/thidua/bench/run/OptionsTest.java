package vn.thidua.bench.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.bench.country.Size;
import vn.thidua.bench.run.Options.Extent;

class OptionsTest {
    @Test
    void aComparisonIsOfADistrictAndOfEverybody() {
        var options = Options.parse(List.of("compare"));

        assertThat(options.size()).isEqualTo(Size.named("district").orElseThrow());
        assertThat(options.sides()).containsExactly(Sides.Name.values());
        assertThat(options.audit()).isEqualTo(Extent.TOUCHED);
        assertThat(options.effort(Effort.SIDES)).isEqualTo(Effort.SIDES);
    }

    @Test
    void whatIsSaidTakesThePlaceOfWhatIsUsual() {
        var said = "compare --size village --sides app,floor --rounds 2 --seconds 7 --audit all";
        var options = Options.parse(List.of(said.split(" ")));

        assertThat(options.size()).isEqualTo(Size.named("village").orElseThrow());
        assertThat(options.sides()).containsExactly(Sides.Name.APP, Sides.Name.FLOOR);
        assertThat(options.effort(Effort.FULL))
                .isEqualTo(new Effort(2, 15, 8, 7, Integer.MAX_VALUE, Integer.MAX_VALUE));
        assertThat(options.audit()).isEqualTo(Extent.ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--sides x", "--size huge", "--rounds two", "--depth 3", "--data"})
    void whatCannotBeUnderstoodIsRefused(String said) {
        assertThatThrownBy(() -> Options.parse(List.of(said.split(" "))))
                .isInstanceOf(Options.Misunderstood.class);
    }
}
