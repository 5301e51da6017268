/** What the platform's operator does: the directory and the tenants. */
@NullMarked
package vn.thidua.graphql.operator;

import org.jspecify.annotations.NullMarked;
