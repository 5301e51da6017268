/** Registrations for emulation in the caller's agency. */
@NullMarked
package vn.thidua.graphql.registration;

import org.jspecify.annotations.NullMarked;
