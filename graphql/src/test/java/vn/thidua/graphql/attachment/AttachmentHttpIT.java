package vn.thidua.graphql.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.file.SomeFiles;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.infra.testing.TurnedClock;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.AgencyKind;

/** Files as clients bring them and get them: a token to come with, a link to go with. */
@ExtendWith(House.class)
class AttachmentHttpIT {
    private static final String NAME = "Báo cáo thành tích Đội 1.pdf";
    private static final byte[] BYTES = SomeFiles.pdf("Báo cáo thành tích");

    private final Api api;
    private final EmbeddedServer server;
    private final TurnedClock clock;
    private final Sql sql;
    private final Scope scope;
    private final Person clerk;
    private final Person stranger;
    private final HttpClient http = HttpClient.newHttpClient();

    AttachmentHttpIT(Api api, EmbeddedServer server, TurnedClock clock, Sql sql, Casting casting) {
        this.api = api;
        this.server = server;
        this.clock = clock;
        this.sql = sql;
        scope = casting.tenant("North", AgencyKind.PROVINCIAL_DEPARTMENT);
        clerk = api.colleague(scope, Role.OFFICE_CLERK);
        var south = casting.tenant("South", AgencyKind.PROVINCIAL_DEPARTMENT);
        stranger = api.colleague(south, Role.OFFICE_CLERK);
    }

    @AfterEach
    void turnTheClockBack() {
        clock.turnToToday();
    }

    private HttpResponse<String> upload(Person by, String name, byte[] bytes) throws Exception {
        var path = "/attachments?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        var request =
                HttpRequest.newBuilder(server.getURI().resolve(path))
                        .header("Content-Type", "application/pdf")
                        .header("Accept-Language", "vi")
                        .POST(BodyPublishers.ofByteArray(bytes));
        if (!by.token().isEmpty()) {
            request.header("Authorization", "Bearer " + by.token());
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private String uploaded() throws Exception {
        var answer = upload(clerk, NAME, BYTES).body();
        return answer.replaceFirst(".*\"id\":\"([^\"]+)\".*", "$1");
    }

    private String link(String attachment) {
        return asked(clerk, attachment).text("data.node.link");
    }

    private static Answer asked(Person by, String attachment) {
        return by.ask(
                """
                { node(id: "%s") { ... on Attachment {
                  name contentType size sha256 uploadedByName link } } }
                """
                        .formatted(attachment));
    }

    private HttpResponse<byte[]> get(String link) throws Exception {
        var request = HttpRequest.newBuilder(server.getURI().resolve(link)).build();
        return http.send(request, BodyHandlers.ofByteArray());
    }

    @Test
    void aFileComesWithATokenAndGoesByALinkUnderItsVietnameseName() throws Exception {
        var answer = upload(clerk, NAME, BYTES);
        var attachment = uploaded();
        var told = asked(clerk, attachment);
        var file = get(told.text("data.node.link"));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(told.at("data.node.name")).isEqualTo(NAME);
        assertThat(told.at("data.node.size")).isEqualTo(BYTES.length);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEqualTo(BYTES);
        assertThat(header(file, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(file, "Cache-Control")).isEqualTo("private, no-store");
        assertThat(header(file, "Content-Disposition"))
                .isEqualTo(
                        "attachment; filename=\"Bao cao thanh tich Doi 1.pdf\";"
                                + " filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20th%C3%A0nh%20t%C3%ADch"
                                + "%20%C4%90%E1%BB%99i%201.pdf");
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Test
    void aLinkThatIsOverOrChangedOrWhoseSignInIsOverLeadsNowhereLikeOneThatNeverWas()
            throws Exception {
        var link = link(uploaded());
        var never = get("/attachments/abc");

        var middle = link.length() / 2;
        var letter = link.charAt(middle) == 'A' ? 'B' : 'A';
        var changed = get(link.substring(0, middle) + letter + link.substring(middle + 1));
        clock.turnTo(LocalDate.of(2099, 1, 1), LocalTime.NOON);
        var over = get(link);
        clock.turnToToday();
        var good = get(link);
        clerk.post("/logout", Map.of());
        var signedOut = get(link);

        assertThat(good.statusCode()).isEqualTo(200);
        assertThat(never.statusCode()).isEqualTo(404);
        for (var refused : List.of(changed, over, signedOut)) {
            assertThat(refused.statusCode()).isEqualTo(404);
            assertThat(refused.body()).isEqualTo(never.body());
        }
    }

    @Test
    void anotherAgencyFindsNoSuchFile() throws Exception {
        var attachment = uploaded();

        assertThat(asked(stranger, attachment).errorCode()).isEqualTo("NOT_FOUND");
        assertThat(asked(api.nobody(), attachment).errorCode()).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void whatIsNotTakenIsRefusedWithACodeAndAText() throws Exception {
        var viewer = api.colleague(scope, Role.VIEWER);

        assertThat(upload(api.nobody(), NAME, BYTES).statusCode()).isEqualTo(401);
        assertThat(upload(viewer, NAME, BYTES).statusCode()).isEqualTo(403);
        assertThat(upload(clerk, "", BYTES).body()).contains("NAME_UNFIT");
        assertThat(upload(clerk, NAME, new byte[0]).body()).contains("EMPTY");
        var large = upload(clerk, NAME, new byte[3 * 1024 * 1024]);
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("TOO_LARGE", "Tệp lớn hơn 1 MB.");
        var page = upload(clerk, NAME, "<html>".getBytes(StandardCharsets.UTF_8));
        assertThat(page.statusCode()).isEqualTo(415);
        assertThat(page.body()).contains("TYPE_NOT_TAKEN", "pdf, docx");
    }

    @Test
    void whoHangsUpInTheMiddleLeavesNoRow() throws Exception {
        try (var line = new Socket("127.0.0.1", server.getPort())) {
            var head =
                    "POST /attachments?name=a.pdf HTTP/1.1\r\nHost: localhost\r\n"
                            + "Authorization: Bearer %s\r\nContent-Length: 1000\r\n\r\n%%PDF-1.7";
            write(line, head.formatted(clerk.token()));
        }
        uploaded(); // Comes later, and is answered.

        assertThat(
                        sql.number(
                                "SELECT COUNT(*) FROM attachment WHERE tenant_id = ?",
                                scope.tenant().value()))
                .isEqualTo(1);
    }

    private static void write(Socket line, String text) throws IOException {
        line.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        line.getOutputStream().flush();
    }
}
