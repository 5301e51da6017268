package vn.thidua.tenants.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.rulebook.rule.CommendationType;

/** What earlier awards are a basis for merit commendation. */
class MeritBasisTest {

    @ParameterizedTest(name = "X-15 {0} at {1}, sought at {2}: barred {3}")
    @CsvSource(
            textBlock =
                    """
                    MOVEMENT, UNIT, PROVINCE, true
                    AD_HOC, UNIT, MINISTRY, true
                    AD_HOC, COMMUNE, PROVINCE, true
                    , UNIT, PROVINCE, true
                    MOVEMENT, PROVINCE, STATE, true
                    MOVEMENT, UNIT, UNIT, false
                    MOVEMENT, COMMUNE, UNIT, false
                    MOVEMENT, PROVINCE, MINISTRY, false
                    MERIT, UNIT, PROVINCE, false
                    """)
    void adHocAndMovementsAreNoBasisHigherUp(
            @Nullable CommendationType type, AwardLevel held, AwardLevel sought, boolean isBarred) {
        var line = new RecordRepository.HeldLine(2025, held, type);

        assertThat(MeritBasis.barred(List.of(line), sought).contains(2025)).isEqualTo(isBarred);
    }
}
