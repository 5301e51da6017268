/** The directory of agencies, as everybody may read it. */
@NullMarked
package vn.thidua.graphql.directory;

import org.jspecify.annotations.NullMarked;
