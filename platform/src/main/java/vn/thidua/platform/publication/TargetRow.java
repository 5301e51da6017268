package vn.thidua.platform.publication;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.id.Uuids;
import vn.thidua.platform.body.content.Comparison;

@MappedEntity("published_target")
record TargetRow(
        @Id TargetId id,
        PlanId planId,
        String itemKey,
        String name,
        String measure,
        String unit,
        boolean share,
        @Nullable BigDecimal goal,
        Comparison comparison,
        int firstVersion,
        @Nullable Integer lastVersion) {

    static TargetRow opened(PlanId plan, PublishTarget target, int version) {
        return new TargetRow(
                new TargetId(Uuids.next()),
                plan,
                target.item().value(),
                target.name(),
                target.measure(),
                target.unit(),
                target.share(),
                target.goal(),
                target.comparison(),
                version,
                null);
    }

    /** Figures reported under one of them can go on under the other. */
    boolean goesOnAs(PublishTarget target) {
        return itemKey.equals(target.item().value())
                && measure.equals(target.measure())
                && unit.equals(target.unit())
                && share == target.share();
    }

    /** The same target in the words of a newer version. */
    TargetRow restated(PublishTarget target) {
        return new TargetRow(
                id,
                planId,
                itemKey,
                target.name(),
                measure,
                unit,
                share,
                target.goal(),
                target.comparison(),
                firstVersion,
                null);
    }

    /** The target once its plan no longer states it. */
    TargetRow ended(int version) {
        return new TargetRow(
                id,
                planId,
                itemKey,
                name,
                measure,
                unit,
                share,
                goal,
                comparison,
                firstVersion,
                version);
    }

    PublishedTarget target() {
        return new PublishedTarget(
                id,
                planId,
                itemKey,
                name,
                measure,
                unit,
                share,
                goal,
                comparison,
                firstVersion,
                lastVersion);
    }
}
