/**
 * The graph of plans and targets: who answers whom, and by how many paths. Changes of structure
 * come one at a time; each takes the graph's one row first, then the own rows of all plans below
 * it.
 */
@NullMarked
package vn.thidua.platform.graph;

import org.jspecify.annotations.NullMarked;
