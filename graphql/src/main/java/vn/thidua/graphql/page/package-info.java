/** Lists as connections: pages that go on after a cursor. */
@NullMarked
package vn.thidua.graphql.page;

import org.jspecify.annotations.NullMarked;
