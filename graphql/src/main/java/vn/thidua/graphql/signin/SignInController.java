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
import vn.thidua.graphql.http.ClientAddress;
import vn.thidua.platform.access.Accounts;
import vn.thidua.platform.access.Device;
import vn.thidua.platform.access.SetPasswordAnswer;
import vn.thidua.platform.access.SignIn;
import vn.thidua.platform.access.SignInAnswer;

/** Signing in, going on, signing out, and setting a password with a one-time link. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SignInController {
    private final SignIn signIn;
    private final Accounts accounts;
    private final AccessTokens tokens;
    private final ClientAddress addresses;
    private final Throttle throttle;
    private final Refusals refusals;

    SignInController(
            SignIn signIn,
            Accounts accounts,
            AccessTokens tokens,
            ClientAddress addresses,
            Throttle throttle,
            Refusals refusals) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.tokens = tokens;
        this.addresses = addresses;
        this.throttle = throttle;
        this.refusals = refusals;
    }

    @Post("/login")
    HttpResponse<?> login(HttpRequest<?> request, @Body Credentials credentials) {
        if (!throttle.allows(addresses.of(request), credentials.username())) {
            return refusals.tooMany(request);
        }
        var began = System.nanoTime();
        var answer =
                signIn.signIn(
                        credentials.username(),
                        credentials.password(),
                        credentials.agency(),
                        device(request));
        if (answer instanceof SignInAnswer.Refused || answer instanceof SignInAnswer.Locked) {
            Pace.holdSince(began);
        }
        return response(request, answer, credentials.username());
    }

    @Post("/login/code")
    HttpResponse<?> code(HttpRequest<?> request, @Body SecondStep body) {
        if (!throttle.allows(addresses.of(request), "code " + body.step())) {
            return refusals.tooMany(request);
        }
        return response(request, signIn.confirm(body.step(), body.code(), device(request)), null);
    }

    @Post("/oauth/access_token")
    HttpResponse<?> refresh(HttpRequest<?> request, @Body RefreshRequest body) {
        if (!body.grantType().equals("refresh_token")) {
            return refusals.of(
                    request, HttpStatus.BAD_REQUEST, "UNSUPPORTED_GRANT_TYPE", List.of());
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
        var address = addresses.of(request);
        if (!throttle.allows(address, "password " + address)) {
            return refusals.tooMany(request);
        }
        return switch (accounts.setPassword(body.token(), body.password())) {
            case SetPasswordAnswer.PasswordSet() -> HttpResponse.noContent();
            case SetPasswordAnswer.LinkSpent() ->
                    refusals.of(request, HttpStatus.BAD_REQUEST, "LINK_SPENT", List.of());
            case SetPasswordAnswer.PasswordMalformed(var lengthMin, var lengthMax) ->
                    refusals.of(
                            request,
                            HttpStatus.BAD_REQUEST,
                            "PASSWORD_MALFORMED",
                            List.of(),
                            lengthMin,
                            lengthMax);
        };
    }

    private Device device(HttpRequest<?> request) {
        return new Device(addresses.of(request), request.getHeaders().get(HttpHeaders.USER_AGENT));
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
            case SignInAnswer.CodeNeeded(var step) -> refusals.codeNeeded(request, step);
            case SignInAnswer.CodeRefused() ->
                    refusals.of(request, HttpStatus.UNAUTHORIZED, "CODE_REFUSED", List.of());
            case SignInAnswer.StepSpent() ->
                    refusals.of(request, HttpStatus.UNAUTHORIZED, "STEP_SPENT", List.of());
            // A locked account is not told apart: the answer would tell that it exists.
            case SignInAnswer.Refused(), SignInAnswer.Locked() ->
                    refusals.of(request, HttpStatus.UNAUTHORIZED, "REFUSED", List.of());
            case SignInAnswer.SeveralAgencies(var slugs) ->
                    refusals.of(request, HttpStatus.BAD_REQUEST, "AGENCY_NEEDED", slugs);
        };
    }
}
