/** SQL statements taken apart, far enough to see what guards each table in them. */
@NullMarked
package vn.thidua.graphql.house.statement;

import org.jspecify.annotations.NullMarked;
