@NullMarked
package vn.thidua.graphql.message;

import org.jspecify.annotations.NullMarked;
