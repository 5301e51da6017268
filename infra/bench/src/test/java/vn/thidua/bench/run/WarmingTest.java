package vn.thidua.bench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class WarmingTest {
    @Test
    void endsWithTheSecondOfTwoTurnsThatAreAlike() {
        var warming = Warming.of(8, turns(60, 90, 100, 102, 200));

        assertThat(warming.rates()).containsExactly(60.0, 90.0, 100.0, 102.0);
        assertThat(warming.isSteady()).isTrue();
        assertThat(warming).hasToString("60, 90, 100, 102 /s");
    }

    @Test
    void endsAfterSoManyTurnsAndSaysThatItWasNotSteady() {
        var warming = Warming.of(3, turns(60, 90, 80, 80));

        assertThat(warming.rates()).containsExactly(60.0, 90.0, 80.0);
        assertThat(warming).hasToString("60, 90, 80 /s, not yet steady");
    }

    @Test
    void ofOneTurnNobodyKnows() {
        assertThat(Warming.of(1, turns(60, 60)).isSteady()).isFalse();
    }

    private static DoubleSupplier turns(double... rates) {
        return DoubleStream.of(rates).iterator()::nextDouble;
    }
}
