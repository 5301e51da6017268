/** Published plans, as agencies other than their keeper may see them. */
@NullMarked
package vn.thidua.graphql.publication;

import org.jspecify.annotations.NullMarked;
