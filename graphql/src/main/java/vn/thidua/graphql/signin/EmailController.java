package vn.thidua.graphql.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import vn.thidua.graphql.http.ClientAddress;
import vn.thidua.graphql.resource.FormPage;
import vn.thidua.platform.access.ConfirmEmailAnswer;
import vn.thidua.platform.access.EmailChanges;

/**
 * Confirming a new address by the link in the letter to it. The page has a button: mail servers
 * that look behind links before people do confirm nothing.
 */
@Controller("/email")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class EmailController {
    private final FormPage page = FormPage.of("/email/index.html");
    private final EmailChanges changes;
    private final ClientAddress addresses;
    private final Throttle throttle;
    private final Refusals refusals;

    EmailController(
            EmailChanges changes, ClientAddress addresses, Throttle throttle, Refusals refusals) {
        this.changes = changes;
        this.addresses = addresses;
        this.throttle = throttle;
        this.refusals = refusals;
    }

    @Get(produces = MediaType.TEXT_HTML)
    HttpResponse<byte[]> show() {
        return page.show();
    }

    @Post
    HttpResponse<?> confirm(HttpRequest<?> request, @Body EmailWord body) {
        var address = addresses.of(request);
        if (!throttle.allows(address, "email " + address)) {
            return refusals.tooMany(request);
        }
        return switch (changes.confirm(body.token())) {
            case ConfirmEmailAnswer.Confirmed() -> HttpResponse.noContent();
            case ConfirmEmailAnswer.LinkSpent() ->
                    refusals.of(request, HttpStatus.BAD_REQUEST, "EMAIL_LINK_SPENT", List.of());
        };
    }
}
