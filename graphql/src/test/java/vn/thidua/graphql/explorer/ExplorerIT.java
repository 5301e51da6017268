package vn.thidua.graphql.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.graphql.trial.TrialApi;

@ExtendWith(TrialApi.Extension.class)
class ExplorerIT {
    private final TrialApi api;

    ExplorerIT(TrialApi api) {
        this.api = api;
    }

    @Test
    void letsThePageReachThisProgramOnly() {
        var page = api.at("/graphiql");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "connect-src 'self'")
                .doesNotContain("http", "*");
        assertThat(page.body())
                .contains("src=\"/graphiql/app.js\"")
                .doesNotContain("http://", "https://");
    }

    @ParameterizedTest
    @CsvSource({
        "app.js, text/javascript",
        "app.css, text/css",
        "LICENSES.txt, text/plain",
        "queries, application/json"
    })
    void servesThePartsOfThePage(String part, String type) {
        var response = api.at("/graphiql/" + part);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(response.body()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"other.js", "..%2Froom.yml", "index.js.map"})
    void servesNothingElse(String part) {
        assertThat(api.at("/graphiql/" + part).statusCode()).isEqualTo(404);
    }

    @Test
    void offersTheSampleQueriesWithTheirSignIns() {
        assertThat(api.at("/graphiql/queries").body())
                .contains("\"name\":\"02-viewer\"")
                .contains("\"title\":\"Tôi là ai, được làm gì?\",\"username\":\"viewer@btp\"");
    }
}
