/** Starting the program: its options, its database, what it says to the one who started it. */
@NullMarked
package vn.thidua.graphql.start;

import org.jspecify.annotations.NullMarked;
