/** How plans of a kind are approved, and how single plans stand on that way, over the API. */
@NullMarked
package vn.thidua.graphql.approval;

import org.jspecify.annotations.NullMarked;
