package vn.thidua.infra.mail;

/**
 * A mail of plain text to one address.
 *
 * @param to the address alone, without a name
 */
public record Letter(String to, String subject, String text) {}
