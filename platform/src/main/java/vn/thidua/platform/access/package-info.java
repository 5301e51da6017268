/**
 * Who is calling and what they may do: accounts, memberships, roles, sessions, tenants. The only
 * package that makes scopes; every door of every room takes one as its first argument.
 */
@NullMarked
package vn.thidua.platform.access;

import org.jspecify.annotations.NullMarked;
