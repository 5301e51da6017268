/** A lesson, kept true by running: how a repository is written in this house. */
@NullMarked
package vn.thidua.infra.lesson;

import org.jspecify.annotations.NullMarked;
