/** Whether what is backed up comes back. */
@NullMarked
package vn.thidua.graphql.backup;

import org.jspecify.annotations.NullMarked;
