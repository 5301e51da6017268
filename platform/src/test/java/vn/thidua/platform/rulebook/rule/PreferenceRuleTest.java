package vn.thidua.platform.rulebook.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.platform.body.value.BodyRefusedException;

/** From how large a part of women on a collective is preferred. */
class PreferenceRuleTest {
    private static final RuleSource SOURCE = new RuleSource("Nghị định", Trust.READ);

    private static PreferenceRule women(@Nullable Integer percentMin) {
        return new PreferenceRule(PreferenceKind.MOSTLY_WOMEN, percentMin, SOURCE);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    7, 10, true
                    6, 10, false
                    699, 1000, false
                    0, 0, false
                    """)
    void exactlyThePartIsEnough(int women, int persons, boolean isReached) {
        assertThat(women(70).isReached(women, persons)).isEqualTo(isReached);
    }

    @Test
    void aRuleOnWomenSaysHowLargeAPart() {
        assertThatThrownBy(() -> women(null)).isInstanceOf(BodyRefusedException.class);
        assertThatThrownBy(() -> women(101)).isInstanceOf(BodyRefusedException.class);
    }
}
