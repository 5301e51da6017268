/**
 * What is new in the texts that plans have taken over or answer: compared three ways with the plan,
 * item by item, and what the agency makes of it.
 */
@NullMarked
package vn.thidua.tenants.upgrade;

import org.jspecify.annotations.NullMarked;
