/** Templates in the API: what agencies offer to each other, and who has adopted it. */
@NullMarked
package vn.thidua.graphql.template;

import org.jspecify.annotations.NullMarked;
