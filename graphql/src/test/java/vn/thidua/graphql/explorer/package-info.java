@NullMarked
package vn.thidua.graphql.explorer;

import org.jspecify.annotations.NullMarked;
