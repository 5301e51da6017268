/** Sending mail, tried against mail servers of the test's own. */
@org.jspecify.annotations.NullMarked
package vn.thidua.infra.mail;
