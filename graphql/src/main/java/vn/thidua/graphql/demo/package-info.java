/**
 * The demo: real agencies and the five real plans, loaded through the doors that users use. It is
 * there only when the program is started with the demo on an empty database.
 */
@NullMarked
package vn.thidua.graphql.demo;

import org.jspecify.annotations.NullMarked;
