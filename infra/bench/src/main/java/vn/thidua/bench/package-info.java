/**
 * The bench: fills a database with a country as large as one likes, and measures the program on it.
 * It stands outside the project and uses what the project has built.
 */
@NullMarked
package vn.thidua.bench;

import org.jspecify.annotations.NullMarked;
