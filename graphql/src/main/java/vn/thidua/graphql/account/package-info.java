/** Accounts of an agency and who the caller is. */
@NullMarked
package vn.thidua.graphql.account;

import org.jspecify.annotations.NullMarked;
