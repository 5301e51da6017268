/** The house rules: tests that read the code, the statements and the schema. */
@NullMarked
package vn.thidua.graphql.house;

import org.jspecify.annotations.NullMarked;
