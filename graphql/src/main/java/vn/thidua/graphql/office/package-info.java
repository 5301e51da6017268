/** The offices of an agency and who may act in whose place, over the API. */
@NullMarked
package vn.thidua.graphql.office;

import org.jspecify.annotations.NullMarked;
