package vn.thidua.graphql.account;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.access.ChangeOwnEmail;
import vn.thidua.platform.access.EmailChanges;

/** {@code Mutation.emailChange}. */
@Singleton
final class EmailChange implements MutationField<ChangeOwnEmail> {
    private final EmailChanges changes;

    EmailChange(EmailChanges changes) {
        this.changes = changes;
    }

    @Override
    public String name() {
        return "emailChange";
    }

    @Override
    public Class<ChangeOwnEmail> input() {
        return ChangeOwnEmail.class;
    }

    @Override
    public Payload run(ChangeOwnEmail input, CallerContext caller) {
        return switch (changes.ask(caller.signedIn(), input)) {
            case ChangeOwnEmail.Answer.Sent(var to) -> caller.done("sentTo", to);
            case ChangeOwnEmail.Answer.MailOff() -> caller.refused(Code.MAIL_OFF);
            case ChangeOwnEmail.Answer.EmailMalformed() ->
                    caller.refused(Code.EMAIL_MALFORMED).at("input", "email");
            case ChangeOwnEmail.Answer.PasswordWrong() ->
                    caller.refused(Code.PASSWORD_WRONG).at("input", "password");
            case ChangeOwnEmail.Answer.TooManyLetters(var lettersMax) ->
                    caller.refused(Code.TOO_MANY_LETTERS, lettersMax);
        };
    }

    private enum Code {
        MAIL_OFF,
        EMAIL_MALFORMED,
        PASSWORD_WRONG,
        TOO_MANY_LETTERS
    }
}
