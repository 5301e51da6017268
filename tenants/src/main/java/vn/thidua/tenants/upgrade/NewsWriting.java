package vn.thidua.tenants.upgrade;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.Origin;
import vn.thidua.platform.body.ParentItem;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.tenants.plan.AddItem;
import vn.thidua.tenants.plan.ChangeItem;
import vn.thidua.tenants.plan.DraftItems;
import vn.thidua.tenants.plan.EditAnswer;
import vn.thidua.tenants.plan.ItemWords;
import vn.thidua.tenants.plan.RemoveItem;
import vn.thidua.tenants.upgrade.Comparing.Compared;

/** Writes into drafts what is taken over, through the door of their items. */
@Singleton
final class NewsWriting {
    private final DraftItems items;

    NewsWriting(DraftItems items) {
        this.items = items;
    }

    /** The draft's item as it is then; the one struck out where it is gone. */
    EditAnswer<PlanItem> write(Scope scope, TakeNews command, Compared compared, ItemNews news) {
        var own = news.own();
        if (own == null) {
            return items.add(scope, added(command, compared, Objects.requireNonNull(news.now())));
        }
        var expected = command.expected();
        if (expected == null) {
            return new EditAnswer.Conflict<>(own);
        }
        var words = words(command, news, own.mapsTo());
        return words == null
                ? items.remove(scope, new RemoveItem(command.plan(), own.key(), expected))
                : items.change(
                        scope,
                        new ChangeItem(
                                command.plan(),
                                own.key(),
                                expected,
                                words,
                                origin(command, compared, news)));
    }

    /** What answers an item in words of its own was not taken from it, however it is merged. */
    private static @Nullable Origin origin(TakeNews command, Compared compared, ItemNews news) {
        return news.side() == OwnSide.ANSWERED && command.words() != null
                ? null
                : origin(command, compared);
    }

    private static Origin origin(TakeNews command, Compared compared) {
        var source = compared.source();
        return new Origin(source.kind(), source.id().toString(), command.version(), command.item());
    }

    private static @Nullable ItemWords words(
            TakeNews command, ItemNews news, List<ParentItem> mapsTo) {
        var now = news.now();
        if (command.words() != null) {
            return command.words();
        }
        return now == null ? null : words(now, mapsTo);
    }

    private static ItemWords words(PlanItem now, List<ParentItem> mapsTo) {
        return new ItemWords(now.label(), now.text(), now.footnotes(), mapsTo, now.content());
    }

    /** Under what the plan has of the item's parent, before what it has of a later neighbour. */
    private static AddItem added(TakeNews command, Compared compared, PlanItem now) {
        var words = command.words();
        var parent = now.parent() == null ? null : compared.counterparts().of(now.parent());
        var under = parent == null ? null : parent.key();
        return new AddItem(
                command.plan(),
                now.section(),
                under,
                neighbour(compared, command, now, under),
                words == null ? words(now, List.of()) : words,
                origin(command, compared));
    }

    private static @Nullable ItemKey neighbour(
            Compared compared, TakeNews command, PlanItem now, @Nullable ItemKey under) {
        var text = Objects.requireNonNull(compared.texts().body(command.version()));
        return text.under(now.parent()).stream()
                .dropWhile(item -> !item.key().equals(now.key()))
                .skip(1)
                .flatMap(item -> Stream.ofNullable(own(compared, item)))
                .filter(item -> item.section() == now.section())
                .filter(item -> Objects.equals(item.parent(), under))
                .map(PlanItem::key)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable PlanItem own(Compared compared, PlanItem item) {
        return compared.counterparts().of(item.key());
    }
}
