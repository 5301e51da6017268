/**
 * The days on which an agency works: Mondays to Fridays, but for the holidays and the days worked
 * in exchange that the State names, then its superiors, then the agency itself.
 */
@NullMarked
package vn.thidua.tenants.calendar;

import org.jspecify.annotations.NullMarked;
