package vn.thidua.platform.access;

/**
 * A new account and the word that lets its owner set a password, once and within a week. The word
 * is shown this one time only.
 */
public record AccountInvitation(AccountId account, String oneTimeToken) {}
