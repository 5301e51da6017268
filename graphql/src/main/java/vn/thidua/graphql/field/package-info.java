/** The fields of the schema that have a class of their own, and what such a class is given. */
@NullMarked
package vn.thidua.graphql.field;

import org.jspecify.annotations.NullMarked;
