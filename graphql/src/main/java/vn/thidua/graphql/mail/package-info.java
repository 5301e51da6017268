/** Letters to people, written in both languages and sent by mail. */
@NullMarked
package vn.thidua.graphql.mail;

import org.jspecify.annotations.NullMarked;
