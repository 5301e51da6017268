/** The document of a plan, as everybody who may read it sees it. */
@NullMarked
package vn.thidua.graphql.document;

import org.jspecify.annotations.NullMarked;
