package vn.thidua.infra.totp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final byte[] SECRET = bytes("12345678901234567890");

    /** RFC 6238, appendix B, the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    59, 287082
                    1111111109, 081804
                    1111111111, 050471
                    1234567890, 005924
                    2000000000, 279037
                    20000000000, 353130
                    """)
    void isWhatTheStandardSays(long second, String code) {
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void holdsForTheHalfMinutesNextToItsOwn() {
        var code = Totp.code(SECRET, Instant.ofEpochSecond(600));

        assertThat(Totp.matching(SECRET, code, Instant.ofEpochSecond(570))).hasValue(20);
        assertThat(Totp.matching(SECRET, code, Instant.ofEpochSecond(600))).hasValue(20);
        assertThat(Totp.matching(SECRET, code, Instant.ofEpochSecond(659))).hasValue(20);
        assertThat(Totp.matching(SECRET, code, Instant.ofEpochSecond(660))).isEmpty();
        assertThat(Totp.matching(SECRET, code, Instant.ofEpochSecond(569))).isEmpty();
        assertThat(Totp.matching(SECRET, "", Instant.ofEpochSecond(600))).isEmpty();
    }

    /** RFC 4648, section 10, without the padding. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB"})
    void writesBytesAsPeopleTypeThem(String text, String written) {
        assertThat(Base32.encode(bytes(text))).isEqualTo(written);
        assertThat(Base32.decode(written)).hasValue(bytes(text));
        assertThat(Base32.decode(written.toLowerCase(java.util.Locale.ROOT) + " -"))
                .hasValue(bytes(text));
        assertThat(Base32.decode(written + "1")).isEmpty();
    }

    @Test
    void namesItsOwnerToAnAuthenticatorApp() {
        assertThat(Totp.uri("Thi Đua", "an@btp", bytes("foo")))
                .isEqualTo(
                        "otpauth://totp/Thi%20%C4%90ua:an%40btp?secret=MZXW6"
                                + "&issuer=Thi%20%C4%90ua");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
