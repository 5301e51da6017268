package vn.thidua.infra.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.infra.mail.TlsMailServer.Beginning;

/** A letter leaves in TLS, to the server that it was meant for, or not at all. */
class MailTlsTest {
    private static final Letter LETTER =
            new Letter("an@north.example", "Xin chào", "bí mật của An");
    private static final String FROM = "no-reply@thidua.example";

    @TempDir static Path folder;
    private static Certificate ours;
    private static Certificate another;

    @BeforeAll
    static void make() throws Exception {
        ours = Certificate.of(folder, "localhost");
        another = Certificate.of(folder, "mail.south.example");
    }

    @Test
    void isSentInTlsFromTheFirstByte() throws Exception {
        try (var server = new TlsMailServer(Beginning.IN_TLS, ours.server())) {
            mail(server, Encryption.TLS, ours).send(LETTER);

            assertThat(server.heard()).allMatch(line -> line.startsWith("tls "));
            assertThat(server.heard())
                    .contains("tls MAIL FROM:<" + FROM + ">", "tls RCPT TO:<an@north.example>");
        }
    }

    @Test
    void isSentAfterTheChangeToTls() throws Exception {
        try (var server = new TlsMailServer(Beginning.OFFERING_STARTTLS, ours.server())) {
            mail(server, Encryption.STARTTLS, ours).send(LETTER);

            assertThat(clear(server)).allMatch(line -> line.matches("clear (EHLO .*|STARTTLS)"));
            assertThat(server.heard()).contains("tls RCPT TO:<an@north.example>");
        }
    }

    @Test
    void isNotSentWhereTheServerStaysInTheClear() throws Exception {
        try (var server = new TlsMailServer(Beginning.IN_THE_CLEAR, ours.server())) {
            var mail = mail(server, Encryption.STARTTLS, ours);

            assertThatThrownBy(() -> mail.send(LETTER)).isInstanceOf(Mail.NotSent.class);
            assertThat(server.heard()).noneMatch(line -> line.contains("MAIL FROM"));
        }
    }

    @Test
    void isNotSentToWhoeverNobodyVouchesFor() throws Exception {
        try (var server = new TlsMailServer(Beginning.IN_TLS, ours.server())) {
            var mail = mail(server, Encryption.TLS, another);

            assertThatThrownBy(() -> mail.send(LETTER)).isInstanceOf(Mail.NotSent.class);
            assertThat(server.heard()).noneMatch(line -> line.contains("MAIL FROM"));
        }
    }

    @Test
    void isNotSentToAServerOfAnotherName() throws Exception {
        try (var server = new TlsMailServer(Beginning.OFFERING_STARTTLS, another.server())) {
            var mail = mail(server, Encryption.STARTTLS, another);

            assertThatThrownBy(() -> mail.send(LETTER)).isInstanceOf(Mail.NotSent.class);
            assertThat(server.heard()).noneMatch(line -> line.contains("MAIL FROM"));
        }
    }

    @Test
    void saysWhichFileHasNoCertificates() {
        var settings =
                new MailSettings(
                        "localhost", 25, "", "", Encryption.TLS, FROM, folder + "/none.pem");

        assertThatThrownBy(() -> new Mail(settings, Clock.systemUTC()))
                .hasMessageContaining("thidua.mail.authorities")
                .hasMessageContaining("none.pem");
    }

    private static Mail mail(TlsMailServer server, Encryption encryption, Certificate trusted) {
        var settings =
                new MailSettings(
                        "localhost",
                        server.port(),
                        "",
                        "",
                        encryption,
                        FROM,
                        trusted.file().toString());
        return new Mail(settings, Clock.systemUTC());
    }

    private static List<String> clear(TlsMailServer server) {
        return server.heard().stream().filter(line -> line.startsWith("clear ")).toList();
    }
}
