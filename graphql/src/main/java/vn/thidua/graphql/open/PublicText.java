package vn.thidua.graphql.open;

import vn.thidua.platform.body.PlanBody;

/**
 * A document as everybody reads it: what it says, and not which plans and templates an agency took
 * its words from, for these may not be public.
 */
final class PublicText {
    private PublicText() {}

    static PlanBody of(PlanBody body) {
        if (body.items().stream().allMatch(item -> item.origin() == null)) {
            return body;
        }
        var items =
                body.items().stream()
                        .map(item -> item.origin() == null ? item : item.withoutOrigin())
                        .toList();
        return new PlanBody(body.format(), body.header(), items, body.statedNone());
    }
}
