/** Evidence over HTTP. */
@NullMarked
package vn.thidua.graphql.evidence;

import org.jspecify.annotations.NullMarked;
