@NullMarked
package vn.thidua.graphql.schema;

import org.jspecify.annotations.NullMarked;
