package vn.thidua.infra.mail;

/** How what is said to the mail server is kept from others on the way. */
public enum Encryption {
    /** Not at all: for a server on the same machine. */
    NONE,
    /** The connection begins in the clear and must change to TLS before anything is said. */
    STARTTLS,
    /** TLS from the first byte. */
    TLS
}
