/**
 * Signing in and out over plain HTTP: {@code POST /login}, {@code /login/code}, {@code
 * /oauth/access_token}, {@code /logout}, {@code /password}, {@code /password/reset}, {@code
 * /email}. The answers have the form that Micronaut Security gives them.
 */
@NullMarked
package vn.thidua.graphql.signin;

import org.jspecify.annotations.NullMarked;
