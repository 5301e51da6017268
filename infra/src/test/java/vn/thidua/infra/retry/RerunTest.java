package vn.thidua.infra.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RerunTest {
    private final AtomicInteger runs = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(ints = {1213, 1205})
    void runsAgainWhatLostAgainstAnotherTransaction(int code) {
        var answer =
                Rerun.onConflict(
                        () -> {
                            if (runs.incrementAndGet() < 3) {
                                throw failure(code);
                            }
                            return "won";
                        });

        assertThat(answer).isEqualTo("won");
        assertThat(runs).hasValue(3);
    }

    @Test
    void givesUpInTheEnd() {
        assertThatThrownBy(() -> Rerun.onConflict(() -> lost(1213)))
                .hasRootCauseInstanceOf(SQLException.class);
        assertThat(runs).hasValue(4);
    }

    @Test
    void doesNotRepeatWhatFailsForAnotherReason() {
        assertThatThrownBy(() -> Rerun.onConflict(() -> lost(1062)))
                .hasRootCauseInstanceOf(SQLException.class);
        assertThat(runs).hasValue(1);
    }

    private Object lost(int code) {
        runs.incrementAndGet();
        throw failure(code);
    }

    private static RuntimeException failure(int code) {
        return new IllegalStateException(new SQLException("said MySQL", "40001", code));
    }
}
