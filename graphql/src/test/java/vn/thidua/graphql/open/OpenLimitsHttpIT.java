package vn.thidua.graphql.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.testing.Api;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;

/** Who reads without a sign-in asks less at once, and not too often. */
@ExtendWith(House.class)
class OpenLimitsHttpIT {
    private static final int MORE_THAN_ENOUGH = 3_000;

    private final Api api;
    private final Casting.Cast cast;

    OpenLimitsHttpIT(Api api, Casting casting) {
        this.api = api;
        this.cast = casting.cast();
    }

    @Test
    void fiveAliasesAreTakenAndMoreFromThoseWhoHaveSignedIn() {
        var reader = api.nobody();

        assertThat(reader.ask(open(5)).errorCode()).isNull();
        assertThat(reader.ask(open(6)).errorCode()).isEqualTo("TOO_MANY_ALIASES");
        assertThat(reader.ask(open(6)).text("errors.0.message")).contains("5");
        assertThat(reader.ask("{ about { " + aliases(6) + "} }").errorCode()).isNull();
        var viewer = api.colleague(cast.north(), Role.VIEWER);
        assertThat(viewer.ask(open(6)).errorCode()).isNull();
    }

    @Test
    void anAddressThatAsksTooOftenIsToldSoAndNoOtherIs() throws UnknownHostException {
        var reader = api.from(InetAddress.getByName("127.0.0.77"));
        var path = path("{ publicReading { __typename } }");

        var answer = reader.get(path);
        for (var asked = 0; asked < MORE_THAN_ENOUGH && answer.status() == 200; asked++) {
            answer = reader.get(path);
        }

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.errorCode()).isEqualTo("TOO_MANY_REQUESTS");
        assertThat(answer.header("Retry-After")).isEqualTo("60");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(reader.get(path("{ about { name } }")).status()).isEqualTo(200);
        assertThat(api.get(path).status()).isEqualTo(200);
    }

    private static String path(String document) {
        return "/graphql?query=" + URLEncoder.encode(document, StandardCharsets.UTF_8);
    }

    private static String open(int aliases) {
        return "{ publicReading { " + aliases(aliases) + "} }";
    }

    private static String aliases(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "a" + i + ": __typename ")
                .collect(Collectors.joining());
    }
}
