/** Who wants to be told of the statements that reach the database. Where nobody does, nobody is. */
@NullMarked
package vn.thidua.infra.statement;

import org.jspecify.annotations.NullMarked;
