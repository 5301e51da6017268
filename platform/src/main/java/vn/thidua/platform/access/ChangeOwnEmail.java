package vn.thidua.platform.access;

/**
 * Have the letters of one's own account sent elsewhere.
 *
 * @param password the password of the caller's account
 * @param email the address
 */
public record ChangeOwnEmail(String email, String password) {
    /** What came of it. */
    public sealed interface Answer {
        /** A letter is on its way there; the address holds once its link has been followed. */
        record Sent(String to) implements Answer {}

        /** The installation sends no mail. */
        record MailOff() implements Answer {}

        /** No letter can be sent to this. */
        record EmailMalformed() implements Answer {}

        /** The password is wrong, or the account is locked for a while. */
        record PasswordWrong() implements Answer {}

        /** So many letters are out already whose links nobody has followed. */
        record TooManyLetters(int lettersMax) implements Answer {}
    }
}
