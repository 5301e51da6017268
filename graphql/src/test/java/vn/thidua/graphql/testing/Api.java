package vn.thidua.graphql.testing;

import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;

/** The running API as a client meets it: over HTTP, signed in by password. */
@Singleton
public final class Api {
    /** The password of everybody whom {@link #colleague} casts. */
    public static final String PASSWORD = "một mật khẩu dài";

    private final EmbeddedServer server;
    private final JsonMapper json;
    private final Casting casting;
    private final HttpClient client;

    Api(EmbeddedServer server, JsonMapper json, Casting casting) {
        this(server, json, casting, plain().build());
    }

    private Api(EmbeddedServer server, JsonMapper json, Casting casting, HttpClient client) {
        this.server = server;
        this.json = json;
        this.casting = casting;
        this.client = client;
    }

    /** The API as it is met from this address of the machine. */
    public Api from(InetAddress address) {
        var there = plain().localAddress(address).build();
        return new Api(server, json, casting, there);
    }

    /** Nothing is asked in every request about HTTP/2, which the server does not speak here. */
    private static HttpClient.Builder plain() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1);
    }

    /** Signs somebody in. */
    public Person signIn(String username, String password) {
        return signedIn(post("/login", Map.of("username", username, "password", password), null));
    }

    /** Whoever was given these tokens. */
    public Person signedIn(Answer answer) {
        return new Person(this, answer.text("access_token"), answer.text("refresh_token"));
    }

    /** Somebody of this agency with these roles, signed in. */
    public Person colleague(Scope agency, Role... roles) {
        var colleague = casting.colleague(agency, PASSWORD, roles);
        return signIn(casting.usernameOf(colleague), PASSWORD);
    }

    /** An operator of the platform, signed in. */
    public Person operator() {
        return signIn(casting.operatorWith(PASSWORD), PASSWORD);
    }

    /** Somebody who has not signed in. */
    public Person nobody() {
        return new Person(this, "", "");
    }

    /** Posts JSON to a path. */
    public Answer post(String path, Object body, @Nullable String token, String... headers) {
        try {
            var bytes = BodyPublishers.ofByteArray(json.writeValueAsBytes(body));
            var request = request(path, headers).POST(bytes);
            if (token != null && !token.isEmpty()) {
                request.setHeader("Authorization", "Bearer " + token);
            }
            return send(request);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gets a path, as somebody who has not signed in. */
    public Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Asks what a path allows, as browsers do before they call from another origin's page. */
    public Answer options(String path, String... headers) {
        return send(request(path, headers).method("OPTIONS", BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        if (!server.isRunning()) {
            server.start();
        }
        var request =
                HttpRequest.newBuilder(server.getURI().resolve(path))
                        .setHeader("Content-Type", "application/json");
        for (var index = 0; index < headers.length; index += 2) {
            request.setHeader(headers[index], headers[index + 1]);
        }
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response, json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
