/** Codes of the hour from a shared secret, as authenticator apps show them (RFC 6238). */
@NullMarked
package vn.thidua.infra.totp;

import org.jspecify.annotations.NullMarked;
