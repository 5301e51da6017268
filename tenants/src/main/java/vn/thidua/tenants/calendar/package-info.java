/**
 * The days on which an agency works: Mondays to Fridays, but for the days that it has named as
 * holidays and for those that it works in exchange.
 */
@NullMarked
package vn.thidua.tenants.calendar;

import org.jspecify.annotations.NullMarked;
