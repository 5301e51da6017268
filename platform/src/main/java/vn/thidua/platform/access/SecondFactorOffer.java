package vn.thidua.platform.access;

/**
 * A secret that an authenticator app may be given. It is kept nowhere until a code for it comes
 * back.
 *
 * @param secret the secret, to type
 * @param uri the same with the account's name, to show as a picture
 */
public record SecondFactorOffer(String secret, String uri) {}
