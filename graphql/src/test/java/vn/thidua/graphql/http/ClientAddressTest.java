package vn.thidua.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    '',        198.51.100.7,    127.0.0.1
                    X-Real-IP, 198.51.100.7,    198.51.100.7
                    X-Real-IP, 2001:db8::7,     2001:db8::7
                    X-Real-IP, 'me, and you',   127.0.0.1
                    X-Real-IP, '',              127.0.0.1
                    """)
    void believesTheHeaderOnlyWhereItIsConfiguredAndAnAddress(
            String configured, String sent, String address) {
        var request = HttpRequest.GET("http://127.0.0.1:80/login").header("X-Real-IP", sent);

        assertThat(new ClientAddress(configured).of(request)).isEqualTo(address);
    }
}
