/** Reviews of awards, quotas and nominations over the API. */
@NullMarked
package vn.thidua.graphql.nomination;

import org.jspecify.annotations.NullMarked;
