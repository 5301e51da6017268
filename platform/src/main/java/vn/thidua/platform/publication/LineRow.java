package vn.thidua.platform.publication;

import io.micronaut.data.annotation.MappedEntity;

/** What an item of a published plan is called. */
@MappedEntity("published_line")
record LineRow(PlanId planId, String itemKey, String text) {
    PlanText line() {
        return new PlanText(itemKey, text);
    }
}
