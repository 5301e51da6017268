package vn.thidua.graphql.mail;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import vn.thidua.graphql.message.Languages;
import vn.thidua.graphql.message.Messages;
import vn.thidua.infra.mail.Letter;
import vn.thidua.infra.mail.Mail;
import vn.thidua.infra.outbox.Carrier;
import vn.thidua.platform.access.AccountLetter;
import vn.thidua.platform.access.AccountLetters;
import vn.thidua.platform.access.LetterKind;

/**
 * Sends letters about accounts. They are in Vietnamese and, below, in English: an account has no
 * language, and whoever asks for a letter need not be who reads it.
 */
@Singleton
@Requires(property = Mail.HOST)
final class LetterCarrier implements Carrier {
    private static final String BETWEEN = "\n\n----------\n\n";

    private final AccountLetters letters;
    private final Messages messages;
    private final Mail mail;
    private final String address;

    LetterCarrier(
            AccountLetters letters,
            Messages messages,
            Mail mail,
            @Property(name = MailCheck.PUBLIC_URL, defaultValue = "") String address) {
        this.letters = letters;
        this.messages = messages;
        this.mail = mail;
        this.address = address;
    }

    @Override
    public String kind() {
        return AccountLetters.PARCEL;
    }

    @Override
    public void carry(Map<String, String> detail) {
        letters.write(detail).map(this::composed).ifPresent(mail::send);
    }

    private Letter composed(AccountLetter letter) {
        var subject = both(letter, "subject", " / ");
        return new Letter(letter.to(), subject, both(letter, "text", BETWEEN) + "\n");
    }

    private String both(AccountLetter letter, String part, String between) {
        var vietnamese = said(Languages.VIETNAMESE, letter, part);
        return vietnamese + between + said(Languages.ENGLISH, letter, part);
    }

    private String said(Locale language, AccountLetter letter, String part) {
        var life = letter.life();
        return messages.say(
                language,
                "letter.%s.%s".formatted(letter.kind(), part),
                letter.displayName(),
                letter.username(),
                link(letter),
                life.toDays(),
                life.toMinutes());
    }

    /** The word stands after the # and so reaches no server's log. */
    private String link(AccountLetter letter) {
        var word = letter.word();
        if (word == null) {
            return address;
        }
        var page = letter.kind() == LetterKind.EMAIL_CONFIRMATION ? "/email#" : "/password#";
        return address + page + word;
    }
}
