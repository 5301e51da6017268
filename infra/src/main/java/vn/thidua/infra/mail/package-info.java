/** Sending mail over SMTP, where a server is configured. */
@NullMarked
package vn.thidua.infra.mail;

import org.jspecify.annotations.NullMarked;
