/** A small feature of no meaning, on which the API's base is tried. */
@NullMarked
package vn.thidua.graphql.trial;

import org.jspecify.annotations.NullMarked;
