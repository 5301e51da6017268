/** The schema: its files, its scalars, and which class answers which field. */
@NullMarked
package vn.thidua.graphql.schema;

import org.jspecify.annotations.NullMarked;
