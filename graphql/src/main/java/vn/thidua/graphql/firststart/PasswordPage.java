package vn.thidua.graphql.firststart;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The page behind a one-time link. The word stands after the # and so never reaches a log. */
@Controller("/password")
@Secured(SecurityRule.IS_ANONYMOUS)
final class PasswordPage {
    private static final String POLICY =
            "default-src 'none'; connect-src 'self'; style-src 'unsafe-inline'; script-src"
                    + " 'unsafe-inline'; form-action 'none'; frame-ancestors 'none'";

    private final byte[] page = read();

    @Get(produces = MediaType.TEXT_HTML)
    HttpResponse<byte[]> show() {
        return HttpResponse.ok(page)
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .contentType(MediaType.TEXT_HTML + "; charset=utf-8");
    }

    private static byte[] read() {
        try (var input = PasswordPage.class.getResourceAsStream("/password/index.html")) {
            return Objects.requireNonNull(input).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
