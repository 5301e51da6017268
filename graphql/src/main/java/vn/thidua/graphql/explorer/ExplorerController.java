package vn.thidua.graphql.explorer;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@code /graphiql}: the page, its parts and the queries to try. */
@Controller("/graphiql")
@Secured(SecurityRule.IS_ANONYMOUS)
final class ExplorerController {
    private static final String PAGE = "index.html";
    private static final Map<String, String> TYPES =
            Map.of(
                    PAGE,
                    "text/html; charset=utf-8",
                    "app.js",
                    "text/javascript; charset=utf-8",
                    "app.css",
                    "text/css; charset=utf-8",
                    "LICENSES.txt",
                    "text/plain; charset=utf-8");

    /** No other host, no script that is not ours; GraphiQL's menus set styles as they open. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; connect-src 'self'; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'none'";

    private final List<SampleQuery> queries = SampleQuery.all();

    @Get
    @Produces(MediaType.ALL)
    MutableHttpResponse<byte[]> page() {
        return part(PAGE).header("Content-Security-Policy", POLICY);
    }

    @Get("/queries")
    List<SampleQuery> queries() {
        return queries;
    }

    @Get("/{name:.+[.].+}") // The dot keeps it from taking the other addresses.
    @Produces(MediaType.ALL)
    MutableHttpResponse<byte[]> part(@PathVariable String name) {
        var type = TYPES.get(name);
        return type == null
                ? HttpResponse.notFound()
                : HttpResponse.ok(read(name))
                        .contentType(MediaType.of(type))
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Referrer-Policy", "no-referrer")
                        .header(HttpHeaders.CACHE_CONTROL, "max-age=600");
    }

    private static byte[] read(String name) {
        try (var content = ExplorerController.class.getResourceAsStream("/graphiql/" + name)) {
            return Objects.requireNonNull(content).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
