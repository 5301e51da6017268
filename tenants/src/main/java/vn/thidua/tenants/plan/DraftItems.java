package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.value.Attempt;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.tenants.plan.Desk.Held;
import vn.thidua.tenants.plan.EditAnswer.Conflict;
import vn.thidua.tenants.plan.EditAnswer.NotNow;
import vn.thidua.tenants.plan.EditAnswer.Refused;
import vn.thidua.tenants.plan.EditAnswer.Saved;

/**
 * The door to the items of a draft. Each has a revision of its own: editors of different items all
 * succeed, and the second editor of one item gets a conflict.
 */
@Singleton
@Transactional
public class DraftItems {
    private final Desk desk;
    private final DraftStore store;
    private final Clock clock;

    DraftItems(Desk desk, DraftStore store, Clock clock) {
        this.desk = desk;
        this.store = store;
        this.clock = clock;
    }

    /** An editor adds an item. */
    public EditAnswer<PlanItem> add(Scope scope, AddItem command) {
        return switch (desk.hold(scope, command.plan())) {
            case Held.Shut(var standing) -> new NotNow<>(standing);
            case Held.Open open -> add(scope, command, open);
        };
    }

    private EditAnswer<PlanItem> add(Scope scope, AddItem command, Held.Open open) {
        var siblings = Siblings.of(open.body(), command.section(), command.parent(), null);
        var position = siblings.before(command.before());
        if (position.isEmpty()) {
            return unknown(Objects.requireNonNull(command.before()));
        }
        var words = command.words();
        var item =
                new PlanItem(
                        ItemKey.next(),
                        command.section(),
                        command.parent(),
                        position.get(),
                        words.label(),
                        words.text(),
                        words.footnotes(),
                        command.origin(),
                        1,
                        words.mapsTo(),
                        words.content());
        var aside = siblings.steppingAside(position.get());
        return with(
                scope,
                open,
                item,
                aside,
                "plan.item.add",
                () -> store.addItem(scope.tenant(), open.plan().id(), item));
    }

    /** An editor rewrites an item; whoever started from an older revision gets a conflict. */
    public EditAnswer<PlanItem> change(Scope scope, ChangeItem command) {
        return switch (desk.hold(scope, command.plan())) {
            case Held.Shut(var standing) -> new NotNow<>(standing);
            case Held.Open open ->
                    expected(
                            open.body(),
                            command.item(),
                            command.expected(),
                            stored -> change(scope, command, open, stored));
        };
    }

    private EditAnswer<PlanItem> change(
            Scope scope, ChangeItem command, Held.Open open, PlanItem stored) {
        var words = command.words();
        var item =
                new PlanItem(
                        stored.key(),
                        stored.section(),
                        stored.parent(),
                        stored.position(),
                        words.label(),
                        words.text(),
                        words.footnotes(),
                        command.origin() == null ? stored.origin() : command.origin(),
                        stored.revision() + 1,
                        words.mapsTo(),
                        words.content());
        return with(
                scope,
                open,
                item,
                List.of(),
                "plan.item.change",
                () -> store.changeItem(scope.tenant(), open.plan().id(), item));
    }

    /** An editor moves an item, with all that lies under it. */
    public EditAnswer<PlanItem> move(Scope scope, MoveItem command) {
        return switch (desk.hold(scope, command.plan())) {
            case Held.Shut(var standing) -> new NotNow<>(standing);
            case Held.Open open ->
                    expected(
                            open.body(),
                            command.item(),
                            command.expected(),
                            stored -> move(scope, command, open, stored));
        };
    }

    private EditAnswer<PlanItem> move(
            Scope scope, MoveItem command, Held.Open open, PlanItem stored) {
        var siblings = Siblings.of(open.body(), stored.section(), command.parent(), stored.key());
        var position = siblings.before(command.before());
        if (position.isEmpty()) {
            return unknown(Objects.requireNonNull(command.before()));
        }
        var item =
                stored.movedTo(command.parent(), position.get())
                        .withRevision(stored.revision() + 1);
        return with(
                scope,
                open,
                item,
                siblings.steppingAside(position.get()),
                "plan.item.move",
                () -> store.changeItem(scope.tenant(), open.plan().id(), item));
    }

    /** An editor takes an item out; what lies under it must be taken out before. */
    public EditAnswer<PlanItem> remove(Scope scope, RemoveItem command) {
        return switch (desk.hold(scope, command.plan())) {
            case Held.Shut(var standing) -> new NotNow<>(standing);
            case Held.Open open ->
                    expected(
                            open.body(),
                            command.item(),
                            command.expected(),
                            stored -> remove(scope, open, stored));
        };
    }

    private EditAnswer<PlanItem> remove(Scope scope, Held.Open open, PlanItem stored) {
        return switch (open.body().without(stored.key())) {
            case Attempt.Refused(var reasons) -> new Refused<>(reasons);
            case Attempt.Made(var _) -> {
                store.removeItem(scope.tenant(), open.plan().id(), stored, clock.instant());
                yield done(scope, open, stored, "plan.item.remove");
            }
        };
    }

    /** An editor puts an item back where it was. */
    public EditAnswer<PlanItem> restore(Scope scope, RestoreItem command) {
        return switch (desk.hold(scope, command.plan())) {
            case Held.Shut(var standing) -> new NotNow<>(standing);
            case Held.Open open -> restore(scope, command, open);
        };
    }

    private EditAnswer<PlanItem> restore(Scope scope, RestoreItem command, Held.Open open) {
        var plan = open.plan().id();
        return switch (store.withRemoved(scope.tenant(), plan, command.item())) {
            case Attempt.Refused(var reasons) -> new Refused<>(reasons);
            case Attempt.Made(var body) -> {
                var removed = body.find(command.item()).orElseThrow();
                var item = removed.withRevision(removed.revision() + 1);
                store.restoreItem(scope.tenant(), plan, item);
                yield done(scope, open, item, "plan.item.restore");
            }
        };
    }

    /** What an edit of a stored item comes to. */
    private interface Edit {
        EditAnswer<PlanItem> of(PlanItem stored);
    }

    private static EditAnswer<PlanItem> expected(
            PlanBody body, ItemKey key, int revision, Edit edit) {
        var stored = body.find(key);
        if (stored.isEmpty()) {
            return unknown(key);
        }
        return stored.get().revision() == revision
                ? edit.of(stored.get())
                : new Conflict<>(stored.get());
    }

    private static EditAnswer<PlanItem> unknown(ItemKey key) {
        return new Refused<>(List.of(new BodyRefused.ItemUnknown(key)));
    }

    /** Writes an item and those that stepped aside for it, if the plan can be kept so. */
    private EditAnswer<PlanItem> with(
            Scope scope,
            Held.Open open,
            PlanItem item,
            List<PlanItem> aside,
            String action,
            Runnable write) {
        var refusals = PublishingRules.refusals(item);
        if (!refusals.isEmpty()) {
            return new Refused<>(refusals);
        }
        var body = open.body();
        var items = new ArrayList<PlanItem>(aside);
        items.add(item);
        var written = items.stream().map(PlanItem::key).toList();
        body.items().stream().filter(old -> !written.contains(old.key())).forEach(items::add);
        return switch (PlanBody.of(body.header(), items, body.statedNone())) {
            case Attempt.Refused(var reasons) -> new Refused<>(reasons);
            case Attempt.Made(var _) -> {
                write.run();
                store.placeItems(scope.tenant(), open.plan().id(), aside);
                yield done(scope, open, item, action);
            }
        };
    }

    private EditAnswer<PlanItem> done(Scope scope, Held.Open open, PlanItem item, String action) {
        var detail =
                Map.of(
                        "item", item.key().value(),
                        "revision", Integer.toString(item.revision()));
        desk.done(scope, open.plan(), action, detail);
        return new Saved<>(item);
    }
}
