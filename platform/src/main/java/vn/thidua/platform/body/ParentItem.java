package vn.thidua.platform.body;

import io.micronaut.serde.annotation.Serdeable;

/**
 * An item of a parent plan that an item answers. Several may answer one, and one several.
 *
 * @param plan the parent: its symbol as cited, or its id once it is linked
 * @param item the item there: its key, or its number as printed
 */
@Serdeable
public record ParentItem(String plan, String item) {}
