/** The agency's own plans and their kinds over the API. */
@NullMarked
package vn.thidua.graphql.plan;

import org.jspecify.annotations.NullMarked;
