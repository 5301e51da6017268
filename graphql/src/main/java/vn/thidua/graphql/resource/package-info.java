/** Folders of text files that the program carries with it. */
@NullMarked
package vn.thidua.graphql.resource;

import org.jspecify.annotations.NullMarked;
