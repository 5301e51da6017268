/** What each room of the house brings to the configuration. */
@NullMarked
package vn.thidua.infra.room;

import org.jspecify.annotations.NullMarked;
