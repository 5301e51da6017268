package vn.thidua.infra.mail;

import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/** Sends letters through the mail server of the configuration; off where there is none. */
@Singleton
public final class Mail {
    /** The property that names the mail server, and so switches mail on. */
    public static final String HOST = "thidua.mail.host";

    /** The property with the address that letters come from. */
    public static final String FROM = "thidua.mail.from";

    /**
     * The property with a file of certificates in PEM form, one of which vouches for the mail
     * server; those that Java knows, unless it is set.
     */
    public static final String AUTHORITIES = "thidua.mail.authorities";

    private static final String SENDER = "Thi Đua";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /** A letter takes some ten steps; all of them together take less than a claim lasts. */
    private static final String STEP_MILLIS = "20000";

    private final MailSettings settings;
    private final Clock clock;
    private final @Nullable SSLSocketFactory connections;

    Mail(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.connections =
                settings.authorities().isEmpty()
                        ? null
                        : Authorities.of(Path.of(settings.authorities()));
    }

    /** The mail server has not taken a letter. */
    public static final class NotSent extends RuntimeException {
        NotSent(Exception cause) {
            super(cause.getMessage(), cause);
        }
    }

    /** Whether a mail server is configured. */
    public boolean isReady() {
        return !settings.host().isEmpty();
    }

    /** Whether letters have an address to come from. */
    public boolean hasSender() {
        return MailAddress.isWellFormed(settings.from());
    }

    /**
     * Sends a letter, and returns when the server has taken it.
     *
     * @throws NotSent if it has not
     */
    public void send(Letter letter) {
        try {
            var message = message(letter);
            if (settings.user().isEmpty()) {
                Transport.send(message);
            } else {
                Transport.send(message, settings.user(), settings.password());
            }
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new NotSent(e);
        }
    }

    private MimeMessage message(Letter letter)
            throws MessagingException, UnsupportedEncodingException {
        var message = new MimeMessage(Session.getInstance(properties()));
        message.setFrom(new InternetAddress(settings.from(), SENDER, UTF_8));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), UTF_8);
        message.setText(letter.text(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private Properties properties() {
        var encryption = settings.encryption();
        var startTls = Boolean.toString(encryption == Encryption.STARTTLS);
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", settings.host());
        properties.setProperty("mail.smtp.port", Integer.toString(settings.port()));
        properties.setProperty("mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
        properties.setProperty("mail.smtp.starttls.enable", startTls);
        properties.setProperty("mail.smtp.starttls.required", startTls);
        properties.setProperty(
                "mail.smtp.ssl.enable", Boolean.toString(encryption == Encryption.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        if (connections != null) {
            properties.put("mail.smtp.ssl.socketFactory", connections);
        }
        properties.setProperty("mail.smtp.connectiontimeout", STEP_MILLIS);
        properties.setProperty("mail.smtp.timeout", STEP_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", STEP_MILLIS);
        return properties;
    }
}
