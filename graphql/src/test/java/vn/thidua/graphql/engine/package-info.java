@NullMarked
package vn.thidua.graphql.engine;

import org.jspecify.annotations.NullMarked;
