package vn.thidua.graphql.signin;

import io.micronaut.http.HttpHeaders;
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
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.message.Languages;
import vn.thidua.graphql.message.Messages;
import vn.thidua.platform.access.Accounts;
import vn.thidua.platform.access.SetPasswordAnswer;
import vn.thidua.platform.access.SignIn;
import vn.thidua.platform.access.SignInAnswer;

/** Signing in, going on, signing out, and setting a password with a one-time link. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SignInController {
    private static final String RETRY_SECONDS = "60";

    private final SignIn signIn;
    private final Accounts accounts;
    private final AccessTokens tokens;
    private final Throttle throttle;
    private final Messages messages;

    SignInController(
            SignIn signIn,
            Accounts accounts,
            AccessTokens tokens,
            Throttle throttle,
            Messages messages) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.tokens = tokens;
        this.throttle = throttle;
        this.messages = messages;
    }

    @Post("/login")
    HttpResponse<?> login(HttpRequest<?> request, @Body Credentials credentials) {
        var address = request.getRemoteAddress().getAddress().getHostAddress();
        if (!throttle.allows(address, credentials.username())) {
            return tooMany(request);
        }
        var answer =
                signIn.signIn(credentials.username(), credentials.password(), credentials.agency());
        return response(request, answer, credentials.username());
    }

    @Post("/oauth/access_token")
    HttpResponse<?> refresh(HttpRequest<?> request, @Body RefreshRequest body) {
        if (!body.grantType().equals("refresh_token")) {
            return refused(request, HttpStatus.BAD_REQUEST, "UNSUPPORTED_GRANT_TYPE", List.of());
        }
        return response(request, signIn.refresh(body.refreshToken()), null);
    }

    @Post("/logout")
    HttpResponse<?> logout(HttpRequest<?> request) {
        tokens.session(request).ifPresent(signIn::signOut);
        return HttpResponse.noContent();
    }

    @Post("/password")
    HttpResponse<?> password(HttpRequest<?> request, @Body NewPassword body) {
        var address = request.getRemoteAddress().getAddress().getHostAddress();
        if (!throttle.allows(address, "password")) {
            return tooMany(request);
        }
        return switch (accounts.setPassword(body.token(), body.password())) {
            case SetPasswordAnswer.PasswordSet() -> HttpResponse.noContent();
            case SetPasswordAnswer.LinkSpent() ->
                    refused(request, HttpStatus.BAD_REQUEST, "LINK_SPENT", List.of());
            case SetPasswordAnswer.PasswordMalformed(var lengthMin, var lengthMax) ->
                    refused(
                            request,
                            HttpStatus.BAD_REQUEST,
                            "PASSWORD_MALFORMED",
                            List.of(),
                            lengthMin,
                            lengthMax);
        };
    }

    private HttpResponse<?> response(
            HttpRequest<?> request, SignInAnswer answer, @Nullable String username) {
        return switch (answer) {
            case SignInAnswer.SignedIn(var session, var refreshToken) ->
                    HttpResponse.ok(
                                    new Tokens(
                                            username == null ? "" : username,
                                            tokens.of(session),
                                            refreshToken,
                                            "Bearer",
                                            AccessTokens.LIFE.toSeconds()))
                            .header(HttpHeaders.CACHE_CONTROL, "no-store");
            // A locked account is not told apart: the answer would tell that it exists.
            case SignInAnswer.Refused(), SignInAnswer.Locked() ->
                    refused(request, HttpStatus.UNAUTHORIZED, "REFUSED", List.of());
            case SignInAnswer.SeveralAgencies(var slugs) ->
                    refused(request, HttpStatus.BAD_REQUEST, "AGENCY_NEEDED", slugs);
        };
    }

    private HttpResponse<?> tooMany(HttpRequest<?> request) {
        return refused(request, HttpStatus.TOO_MANY_REQUESTS, "TOO_MANY_ATTEMPTS", List.of())
                .toMutableResponse()
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }

    private HttpResponse<Refusal> refused(
            HttpRequest<?> request,
            HttpStatus status,
            String code,
            List<String> agencies,
            Object... values) {
        var language = Languages.preferred(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE));
        var message = messages.say(language, "signIn." + code, values);
        return HttpResponse.<Refusal>status(status).body(new Refusal(code, message, agencies));
    }
}
