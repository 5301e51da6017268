/** What leaves the house after commit, tried again until it arrives, and by one instance alone. */
@NullMarked
package vn.thidua.infra.outbox;

import org.jspecify.annotations.NullMarked;
