package vn.thidua.platform.body;

import io.micronaut.serde.annotation.Serdeable;
import vn.thidua.platform.body.value.ItemKey;

/**
 * The item of a plan or template that an item was taken from.
 *
 * @param source the id of that plan or template, as its own room writes it
 */
@Serdeable
public record Origin(OriginKind originKind, String source, int version, ItemKey item) {}
