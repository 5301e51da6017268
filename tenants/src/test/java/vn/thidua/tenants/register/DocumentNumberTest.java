package vn.thidua.tenants.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNumberTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    145,      true
                    07,       true
                    12a,      true
                    9999999,  true
                    99999999, false
                    a12,      false
                    12/KH,    false
                    '',       false
                    """)
    void isAFewDigitsAndPerhapsALetter(String text, boolean fits) {
        assertThat(DocumentNumber.fits(text)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    7,    7
                    007,  7
                    0,    0
                    12A,  12a
                    """)
    void isOneNumberHoweverItIsWritten(String text, String key) {
        assertThat(new DocumentNumber(text).key()).isEqualTo(key);
    }
}
