/** Mergers of agencies, and what successors take in of those they follow. */
@NullMarked
package vn.thidua.graphql.merger;

import org.jspecify.annotations.NullMarked;
