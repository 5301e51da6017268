@NullMarked
package vn.thidua.graphql;

import org.jspecify.annotations.NullMarked;
