package vn.thidua.graphql.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import vn.thidua.graphql.http.ClientAddress;
import vn.thidua.infra.mail.Mail;
import vn.thidua.platform.access.AccountLetters;

/**
 * Asking for a link because the password is forgotten. The answer is the same for every name, and
 * so is what is done before it: who has the name is found out later, when letters are written.
 */
@Controller("/password/reset")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ResetController {
    private final AccountLetters letters;
    private final Mail mail;
    private final ClientAddress addresses;
    private final Throttle throttle;
    private final Refusals refusals;

    ResetController(
            AccountLetters letters,
            Mail mail,
            ClientAddress addresses,
            Throttle throttle,
            Refusals refusals) {
        this.letters = letters;
        this.mail = mail;
        this.addresses = addresses;
        this.throttle = throttle;
        this.refusals = refusals;
    }

    @Post
    HttpResponse<?> reset(HttpRequest<?> request, @Body ResetRequest body) {
        if (!throttle.allows(addresses.of(request), "reset " + body.username())) {
            return refusals.tooMany(request);
        }
        if (!mail.isReady()) {
            return refusals.of(request, HttpStatus.SERVICE_UNAVAILABLE, "MAIL_OFF", List.of());
        }
        letters.askReset(body.username());
        return HttpResponse.accepted();
    }
}
