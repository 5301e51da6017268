/**
 * What rules and plans ask of whoever is nominated, held against the records of the agency: awards
 * conferred, initiatives recognised, plans of units. What the records cannot tell is for people to
 * judge.
 *
 * <p>A <b>finding</b> is what the records show of one thing that a standard asks for.
 */
@NullMarked
package vn.thidua.tenants.standard;

import org.jspecify.annotations.NullMarked;
