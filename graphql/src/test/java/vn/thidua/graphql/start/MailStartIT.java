package vn.thidua.graphql.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.micronaut.serde.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program as it is started, configured by its environment, and a real mail server; on one data
 * folder.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class MailStartIT {
    private static final String OPERATOR = "operator@platform";
    private static final String PASSWORD = "mật khẩu rất dài";
    private static final long LETTER_MILLIS_MAX = 60_000;
    private static final Pattern WORD = Pattern.compile("/password#(\\S+)");

    @TempDir static Path folder;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = ObjectMapper.getDefault();

    @Test
    void sendsALetterByWhichTheOperatorsNewAddressIsConfirmed() throws Exception {
        var post = new GreenMail(ServerSetup.SMTP.dynamicPort());
        post.start();
        try (var program = Started.with(folder, environment(post), "--port", "0", "--empty")) {
            var base = program.base();
            var link = program.line(WORD);
            send(base + "/password", Map.of("token", link, "password", PASSWORD), "");
            var signIn = Map.of("username", OPERATOR, "password", PASSWORD);
            var token = part(send(base + "/login", signIn, "").body(), "access_token");
            send(base + "/graphql", Map.of("query", changing()), token);

            assertThat(post.waitForIncomingEmail(LETTER_MILLIS_MAX, 1)).isTrue();
            var letter = post.getReceivedMessages()[0];
            var word = after(letter.getContent().toString(), "https://thidua.example/email#");
            var confirmed = send(base + "/email", Map.of("token", word), "");

            assertThat(letter.getHeader("To", ",")).isEqualTo("van.hanh@thidua.example");
            assertThat(confirmed.statusCode()).isEqualTo(204);
            var viewer = send(base + "/graphql", Map.of("query", "{viewer{email}}"), token);
            assertThat(viewer.body())
                    .isEqualTo("{\"data\":{\"viewer\":{\"email\":\"van.hanh@thidua.example\"}}}");
            assertThat(program.errors()).doesNotContain(word).doesNotContain(PASSWORD);
        } finally {
            post.stop();
        }
    }

    @Test
    void doesNotStartWithAMailServerAndWithoutASender() throws Exception {
        var half = Map.of("THIDUA_MAIL_HOST", "localhost");

        try (var program = Started.with(folder, half, "--port", "0", "--empty")) {
            assertThat(program.exit()).isEqualTo(1);
            assertThat(program.errors()).contains("thidua.mail.from").doesNotContain("\tat ");
        }
    }

    private static Map<String, String> environment(GreenMail post) {
        return Map.of(
                "THIDUA_MAIL_HOST", "localhost",
                "THIDUA_MAIL_PORT", Integer.toString(post.getSmtp().getPort()),
                "THIDUA_MAIL_ENCRYPTION", "NONE",
                "THIDUA_MAIL_FROM", "no-reply@thidua.example",
                "THIDUA_PUBLIC_URL", "https://thidua.example");
    }

    private static String changing() {
        return """
        mutation {
          emailChange(input: {email: "van.hanh@thidua.example", password: "%s"}) {
            sentTo
            errors { code }
          }
        }
        """
                .formatted(PASSWORD);
    }

    private HttpResponse<String> send(String address, Map<String, String> body, String token)
            throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String part(String body, String name) {
        var text = after(body, "\"" + name + "\":\"");
        return text.substring(0, text.indexOf('"'));
    }

    /** What stands behind this, up to the next blank. */
    private static String after(String text, String before) {
        assertThat(text).contains(before);
        return text.substring(text.indexOf(before) + before.length()).split("\\s")[0];
    }
}
