package vn.thidua.infra.mail;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;

/** The mail server, from the configuration: {@code thidua.mail.*}. Without a host mail is off. */
@Singleton
final class MailSettings {
    private final String host;
    private final int port;
    private final String user;
    private final String password;
    private final Encryption encryption;
    private final String from;
    private final String authorities;

    MailSettings(
            @Property(name = Mail.HOST, defaultValue = "") String host,
            @Property(name = "thidua.mail.port", defaultValue = "587") int port,
            @Property(name = "thidua.mail.user", defaultValue = "") String user,
            @Property(name = "thidua.mail.password", defaultValue = "") String password,
            @Property(name = "thidua.mail.encryption", defaultValue = "STARTTLS")
                    Encryption encryption,
            @Property(name = Mail.FROM, defaultValue = "") String from,
            @Property(name = Mail.AUTHORITIES, defaultValue = "") String authorities) {
        this.host = host.strip();
        this.port = port;
        this.user = user;
        this.password = password;
        this.encryption = encryption;
        this.from = from.strip();
        this.authorities = authorities.strip();
    }

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    /** The user to sign in as; empty for a server that wants none. */
    String user() {
        return user;
    }

    String password() {
        return password;
    }

    Encryption encryption() {
        return encryption;
    }

    /** The address that letters come from. */
    String from() {
        return from;
    }

    /** The file of certificates that vouch for the server; empty for those that Java knows. */
    String authorities() {
        return authorities;
    }
}
