/** What holds people and collectives back from nominations, over the API. */
@NullMarked
package vn.thidua.graphql.eligibility;

import org.jspecify.annotations.NullMarked;
