package vn.thidua.graphql.publication;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.Comparison;
import vn.thidua.platform.publication.PublishedTarget;
import vn.thidua.platform.publication.TargetId;

/** A target of a published plan as clients see it. */
record TargetView(PublishedTarget target) {
    TargetId id() {
        return target.id();
    }

    String itemKey() {
        return target.itemKey();
    }

    String name() {
        return target.name();
    }

    String measure() {
        return target.measure();
    }

    String unit() {
        return target.unit();
    }

    boolean isShare() {
        return target.share();
    }

    @Nullable BigDecimal goal() {
        return target.goal();
    }

    Comparison comparison() {
        return target.comparison();
    }

    int firstVersion() {
        return target.firstVersion();
    }
}
