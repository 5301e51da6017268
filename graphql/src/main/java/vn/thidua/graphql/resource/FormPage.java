package vn.thidua.graphql.resource;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A page with one form that the program shows by itself: no other host, no frame around it. */
public final class FormPage {
    private static final String POLICY =
            "default-src 'none'; connect-src 'self'; style-src 'unsafe-inline'; script-src"
                    + " 'unsafe-inline'; form-action 'none'; frame-ancestors 'none'";

    private final byte[] page;

    private FormPage(byte[] page) {
        this.page = page;
    }

    /** The page that lies at this place on the class path. */
    public static FormPage of(String resource) {
        try (var input = FormPage.class.getResourceAsStream(resource)) {
            return new FormPage(Objects.requireNonNull(input).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows it. */
    public HttpResponse<byte[]> show() {
        return HttpResponse.ok(page)
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .contentType(MediaType.TEXT_HTML + "; charset=utf-8");
    }
}
