@NullMarked
package vn.thidua.graphql.field;

import org.jspecify.annotations.NullMarked;
