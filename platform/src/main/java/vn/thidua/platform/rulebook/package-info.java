/**
 * The rulebook: what laws, decrees, circulars and agencies' own regulations say of titles, forms,
 * votes, dossiers, time limits, holidays and money, as dated data with its source. A rule set
 * belongs to whoever has the power to set it, and everybody who has signed in may read it.
 *
 * <ul>
 *   <li>An <b>instrument</b> is a law, decree, circular or regulation that states rules.
 *   <li>A <b>rule set</b> is the rules of one instrument, in versions that hold from a day on.
 *   <li>A <b>layer</b> is one version in force: what all layers say adds up, the strictest holds.
 * </ul>
 */
@NullMarked
package vn.thidua.platform.rulebook;

import org.jspecify.annotations.NullMarked;
