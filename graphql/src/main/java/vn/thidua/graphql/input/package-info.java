/** What clients send, turned into records. */
@NullMarked
package vn.thidua.graphql.input;

import org.jspecify.annotations.NullMarked;
