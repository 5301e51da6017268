@NullMarked
package vn.thidua.graphql.group;

import org.jspecify.annotations.NullMarked;
