package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.body.warning.Warning;
import vn.thidua.tenants.plan.PlanAction;
import vn.thidua.tenants.plan.PlanFile;
import vn.thidua.tenants.plan.Plans;

/** {@code Plan.document}. */
@Singleton
final class PlanDocumentField implements ObjectField<PlanView> {
    private final Plans plans;

    PlanDocumentField(Plans plans) {
        this.plans = plans;
    }

    @Override
    public String type() {
        return "Plan";
    }

    @Override
    public String name() {
        return "document";
    }

    @Override
    public Document fetch(PlanView plan, Arguments arguments, CallerContext caller) {
        return Document.of(plans.fetch(caller.scope(), plan.id()));
    }

    /** What a plan says. */
    record Document(
            @Nullable String theme,
            List<Item> items,
            List<OneWarning> warnings,
            Set<PlanAction> actions) {
        static Document of(PlanFile file) {
            var body = file.body();
            return new Document(
                    body.header().theme(),
                    body.items().stream().map(Item::of).toList(),
                    file.warnings().stream().map(OneWarning::of).toList(),
                    file.actions());
        }
    }

    /** One item of it. */
    record Item(
            String key,
            String section,
            @Nullable String parent,
            @Nullable String label,
            @Nullable String text,
            int revision) {
        static Item of(PlanItem item) {
            return new Item(
                    item.key().value(),
                    item.section().name(),
                    value(item.parent()),
                    item.label(),
                    item.text(),
                    item.revision());
        }
    }

    /** Something that looks wrong in it. */
    record OneWarning(
            String code, @Nullable String item, @Nullable String raw, List<String> values) {
        static OneWarning of(Warning warning) {
            return new OneWarning(
                    warning.code().name(), value(warning.item()), warning.raw(), warning.values());
        }
    }

    private static @Nullable String value(@Nullable ItemKey key) {
        return key == null ? null : key.value();
    }
}
