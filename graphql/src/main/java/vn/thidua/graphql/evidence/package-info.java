/** Evidence of merit: initiatives and what else speaks for people and collectives. */
@NullMarked
package vn.thidua.graphql.evidence;

import org.jspecify.annotations.NullMarked;
