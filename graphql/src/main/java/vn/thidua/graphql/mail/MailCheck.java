package vn.thidua.graphql.mail;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.util.function.Consumer;
import vn.thidua.graphql.start.BeforeReady;
import vn.thidua.graphql.start.CannotStart;
import vn.thidua.graphql.start.Options;
import vn.thidua.infra.mail.Mail;

/** Does not let the program start with a mail server and without what letters need besides. */
@Singleton
final class MailCheck implements BeforeReady {
    /** The property with the address under which people reach the program. */
    static final String PUBLIC_URL = "thidua.public-url";

    private final Mail mail;
    private final String address;

    MailCheck(Mail mail, @Property(name = PUBLIC_URL, defaultValue = "") String address) {
        this.mail = mail;
        this.address = address;
    }

    @Override
    public void prepare(Options options, Consumer<String> progress) {
        if (!mail.isReady()) {
            return;
        }
        if (!mail.hasSender()) {
            throw new CannotStart(
                    Mail.HOST + " is set; " + Mail.FROM + " has to be an address for mail");
        }
        if (!address.matches("https?://[^/\\s]+")) {
            throw new CannotStart(
                    "%s is set; %s has to be like https://thidua.example.vn, for the links in mails"
                            .formatted(Mail.HOST, PUBLIC_URL));
        }
    }
}
