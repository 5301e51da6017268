package vn.thidua.graphql.firststart;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import vn.thidua.graphql.resource.FormPage;

/** The page behind a one-time link. The word stands after the # and so never reaches a log. */
@Controller("/password")
@Secured(SecurityRule.IS_ANONYMOUS)
final class PasswordPage {
    private final FormPage page = FormPage.of("/password/index.html");

    @Get(produces = MediaType.TEXT_HTML)
    HttpResponse<byte[]> show() {
        return page.show();
    }
}
