/**
 * The rulebook: what laws, decrees, circulars and agencies' own regulations say of titles, forms,
 * votes, dossiers, time limits, holidays and money, as dated data with its source. A rule set
 * belongs to whoever has the power to set it, and everybody who has signed in may read it.
 */
@NullMarked
package vn.thidua.platform.rulebook;

import org.jspecify.annotations.NullMarked;
