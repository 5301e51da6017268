package vn.thidua.platform.body.content;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What a plan wants to reach.
 *
 * @param basisForHigherAwards whether it makes awards of the movement a ground for proposing higher
 *     ones
 */
@Serdeable
public record Purpose(boolean basisForHigherAwards) implements ItemContent {}
