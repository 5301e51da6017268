package vn.thidua.graphql.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.micronaut.context.ApplicationContext;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.thidua.graphql.testing.Api;
import vn.thidua.infra.outbox.Delivery;

/**
 * A real SMTP server that asks for a password, and an instance of the program that sends through
 * it, on the database of the house.
 */
final class PostOffice implements AutoCloseable {
    static final String USER = "thidua";
    static final String PASSWORD = "the mail server's";

    private static final Pattern LINK = Pattern.compile("https://thidua\\.example/[a-z]+#(\\S+)");

    private final int port = freePort();
    private final GreenMail server =
            new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
    private final ApplicationContext context;

    PostOffice(ApplicationContext house) {
        startAgain();
        context = another(house);
    }

    /** The same one after a stop: whoever sends knows the server by its port. */
    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One more instance on the same database and mail server. */
    ApplicationContext another(ApplicationContext house) {
        return instance(house, "localhost");
    }

    /** One on the same database that knows of no mail server. */
    ApplicationContext withoutMail(ApplicationContext house) {
        return instance(house, "");
    }

    private ApplicationContext instance(ApplicationContext house, String host) {
        var properties = new HashMap<String, Object>();
        for (var name : List.of("url", "username", "password")) {
            var key = "datasources.default." + name;
            properties.put(key, house.getRequiredProperty(key, String.class));
        }
        properties.put("liquibase.enabled", false); // The house has migrated it.
        properties.put("micronaut.server.port", -1);
        properties.put("thidua.mail.host", host);
        properties.put("thidua.mail.port", port);
        properties.put("thidua.mail.user", USER);
        properties.put("thidua.mail.password", PASSWORD);
        properties.put("thidua.mail.encryption", "NONE");
        return ApplicationContext.run(properties, "test");
    }

    ApplicationContext context() {
        return context;
    }

    /** The instance's API. */
    Api api() {
        return context.getBean(Api.class);
    }

    /** Carries what is due now, and tells how much has arrived. */
    int deliver() {
        return context.getBean(Delivery.class).goOn(1000);
    }

    /** The letters to this address, in the order in which they came. */
    List<MimeMessage> lettersTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(letter -> Objects.equals(header(letter, "To"), address))
                .toList();
    }

    /** A header as people read it. */
    static String header(MimeMessage letter, String name) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(letter.getHeader(name, ",")));
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text as people read it. */
    static String text(MimeMessage letter) {
        try {
            return letter.getContent().toString();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(GreenMailUtil.getWholeMessage(letter), e);
        }
    }

    /** The word of the link in a letter. */
    static String word(MimeMessage letter) {
        var found = LINK.matcher(text(letter));
        if (!found.find()) {
            throw new IllegalStateException("no link in " + text(letter));
        }
        return found.group(1);
    }

    /** Sets a password by a word. */
    int set(String word, String password) {
        return api().post("/password", Map.of("token", word, "password", password), null).status();
    }

    void stop() {
        server.stop();
    }

    void startAgain() {
        server.start();
        server.setUser("no-reply@thidua.example", USER, PASSWORD);
    }

    @Override
    public void close() {
        context.close();
        server.stop();
    }
}
