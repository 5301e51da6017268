/**
 * The kinds of plans that an agency works with: yearly, thematic, campaign, plans of its units.
 * Each agency sets its own, without code; a plan keeps to the revision of its kind that it was
 * drafted under.
 */
@NullMarked
package vn.thidua.tenants.kind;

import org.jspecify.annotations.NullMarked;
