/**
 * The people of one agency: on what terms they work, in which unit since when, which of them signs
 * in with which account, and who heads which unit.
 */
@NullMarked
package vn.thidua.tenants.person;

import org.jspecify.annotations.NullMarked;
