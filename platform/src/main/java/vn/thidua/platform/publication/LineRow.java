package vn.thidua.platform.publication;

import io.micronaut.data.annotation.MappedEntity;

/**
 * What an item of a published plan is called.
 *
 * @param position its place in reading order, from 0 on
 */
@MappedEntity("published_line")
record LineRow(PlanId planId, String itemKey, int position, String text) {
    PlanText line() {
        return new PlanText(itemKey, text);
    }
}
