/** Files over HTTP. */
@NullMarked
package vn.thidua.graphql.attachment;

import org.jspecify.annotations.NullMarked;
