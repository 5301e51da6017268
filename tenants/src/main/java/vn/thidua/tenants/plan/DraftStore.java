package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.value.Attempt;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.publication.PlanId;

/** Keeps drafts as rows, part by part, and puts them together as documents. */
@Singleton
final class DraftStore {
    private final DraftRepository drafts;
    private final ItemRepository items;
    private final BodyCodec codec;

    DraftStore(DraftRepository drafts, ItemRepository items, BodyCodec codec) {
        this.drafts = drafts;
        this.items = items;
        this.codec = codec;
    }

    /** Opens a draft with this text. */
    void open(TenantId tenant, PlanId plan, PlanBody body) {
        drafts.insert(
                new DraftRow(
                        tenant,
                        plan,
                        PlanBody.FORMAT,
                        body.header().revision(),
                        codec.write(body.header()),
                        codec.write(body.statedNone())));
        if (!body.items().isEmpty()) {
            items.insert(rows(tenant, plan, body.items()));
        }
    }

    /** The text of an open draft. */
    PlanBody load(TenantId tenant, PlanId plan) {
        var draft = drafts.find(tenant, plan).orElseThrow();
        return codec.read(
                draft.bodyFormat(), draft.header(), items.list(tenant, plan), draft.statedNone());
    }

    /** Ends a draft: its text has become a version, or is not wanted. */
    void close(TenantId tenant, PlanId plan) {
        items.deleteAll(tenant, plan);
        drafts.delete(tenant, plan);
    }

    /** Writes the header over the one with the revision before. */
    void saveHeader(TenantId tenant, PlanId plan, PlanBody changed) {
        var header = changed.header();
        one(drafts.changeHeader(tenant, plan, header.revision() - 1, codec.write(header)));
    }

    void saveStatedNone(TenantId tenant, PlanId plan, Set<Section> sections) {
        one(drafts.changeStatedNone(tenant, plan, codec.write(sections)));
    }

    void addItem(TenantId tenant, PlanId plan, PlanItem item) {
        items.insert(rows(tenant, plan, List.of(item)));
    }

    void addItems(TenantId tenant, PlanId plan, List<PlanItem> added) {
        if (!added.isEmpty()) {
            items.insert(rows(tenant, plan, added));
        }
    }

    /** Writes the item over the one with the revision before. */
    void changeItem(TenantId tenant, PlanId plan, PlanItem item) {
        var key = item.key().value();
        one(items.change(tenant, plan, key, item.revision() - 1, codec.write(item)));
    }

    /** Takes an item out, so that it can be put back. */
    void removeItem(TenantId tenant, PlanId plan, PlanItem item, Instant now) {
        one(items.remove(tenant, plan, item.key().value(), item.revision(), now));
    }

    /** The draft as it would be with an item put back. */
    Attempt<PlanBody> withRemoved(TenantId tenant, PlanId plan, ItemKey key) {
        var removed = items.findRemoved(tenant, plan, key.value());
        if (removed.isEmpty()) {
            return new Attempt.Refused<>(List.of(new BodyRefused.ItemUnknown(key)));
        }
        var draft = drafts.find(tenant, plan).orElseThrow();
        var parts = new ArrayList<>(items.list(tenant, plan));
        parts.add(removed.get());
        return codec.readParts(draft.bodyFormat(), draft.header(), parts, draft.statedNone());
    }

    void restoreItem(TenantId tenant, PlanId plan, PlanItem item) {
        var key = item.key().value();
        one(items.restore(tenant, plan, key, item.revision(), codec.write(item)));
    }

    /** Gives items their new places. */
    void placeItems(TenantId tenant, PlanId plan, List<PlanItem> placed) {
        if (!placed.isEmpty()) {
            items.replace(rows(tenant, plan, placed));
        }
    }

    private List<ItemRow> rows(TenantId tenant, PlanId plan, List<PlanItem> written) {
        return written.stream()
                .map(
                        item ->
                                new ItemRow(
                                        tenant,
                                        plan,
                                        item.key().value(),
                                        item.revision(),
                                        codec.write(item)))
                .toList();
    }

    /** The plan is locked and its draft was just read, so nobody else can have written. */
    static void one(int rows) {
        if (rows != 1) {
            throw new IllegalStateException(rows + " rows changed instead of one");
        }
    }
}
