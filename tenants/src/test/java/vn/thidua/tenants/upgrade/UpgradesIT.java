package vn.thidua.tenants.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.difference.FieldChange;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.template.Adoptions;
import vn.thidua.platform.template.Spread;
import vn.thidua.tenants.plan.ItemWords;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.upgrade.UpgradeCasting.Offered;

/** A new version of a template is compared with the plan of an adopter, item by item. */
@ExtendWith(House.class)
class UpgradesIT {
    private final UpgradeCasting casting;
    private final PlanCasting plans;
    private final Upgrades upgrades;
    private final Adoptions adoptions;
    private final Scope ministry;
    private final Scope north;
    private final Offered template;
    private final PlanId plan;

    UpgradesIT(UpgradeCasting casting, PlanCasting plans, Upgrades upgrades, Adoptions adoptions) {
        this.casting = casting;
        this.plans = plans;
        this.upgrades = upgrades;
        this.adoptions = adoptions;
        ministry = plans.agency("Ministry");
        north = casting.under(ministry, "North");
        template = casting.offered(ministry);
        plan = casting.adopted(north, template);
    }

    @Test
    void areNoneWhereTheSourceHasNoNewVersion() {
        assertThat(upgrades.list(north, plan)).isEmpty();
    }

    @Test
    void compareThreeWaysItemByItem() {
        var own = casting.taken(north, plan, template.first());
        casting.rewrite(north, plan, own.key(), "Một, của Sở");
        casting.second(template);

        var upgrade = upgrades.list(north, plan).getFirst();

        assertThat(upgrade.template()).isEqualTo(template.id());
        assertThat(upgrade.settled()).isEqualTo(1);
        assertThat(upgrade.current()).isEqualTo(2);
        assertThat(upgrade.items())
                .extracting(ItemNews::kind, ItemNews::side, UpgradesIT::now)
                .containsExactly(
                        tuple(NewsKind.CHANGED, OwnSide.CHANGED, "Một, bản mới"),
                        tuple(NewsKind.ADDED, OwnSide.ABSENT, "Bốn"),
                        tuple(NewsKind.REMOVED, OwnSide.AS_BEFORE, null));
        var changed = upgrade.items().getFirst();
        assertThat(changed.changes())
                .containsExactly(new FieldChange("text", "Nâng cao nhận thức", "Một, bản mới"));
        assertThat(changed.ownChanges())
                .containsExactly(new FieldChange("text", "Nâng cao nhận thức", "Một, của Sở"));
    }

    @Test
    void tellWhatTheHeaderSaysAnewUntilThePlanHasDealtWithIt() {
        casting.retitle(template, "Thi đua năm 2027");
        casting.next(template, 1);

        var upgrade = upgrades.list(north, plan).getFirst();
        finish(2);

        assertThat(upgrade.items()).isEmpty();
        assertThat(upgrade.header())
                .containsExactly(
                        new HeaderNews("title", "Thi đua năm 2026", "Thi đua năm 2027", "Của Sở"));
        assertThat(upgrades.list(north, plan)).isEmpty();
    }

    @Test
    void areTakenOverWordByWordAndSeenByThePublisher() {
        casting.second(template);
        for (var news : news()) {
            assertThat(take(news, null)).isInstanceOf(TakeNews.Answer.Taken.class);
        }
        var open = news();

        var finished = finish(2);

        assertThat(open).isEmpty();
        assertThat(casting.text(north, plan))
                .extracting(PlanItem::text)
                .containsExactly("Một, bản mới", "Ba", "Bốn");
        assertThat(finished)
                .isInstanceOfSatisfying(
                        FinishUpgrade.Answer.Finished.class,
                        done -> assertThat(done.deferred()).isZero());
        assertThat(upgrades.list(north, plan)).isEmpty();
        assertThat(adoptions.spread(ministry, List.of(template.id())))
                .containsExactly(new Spread(template.id(), 2, 1, 1));
        assertThat(adoptions.spread(north, List.of(template.id()))).isEmpty();
        assertThat(finish(2)).isEqualTo(new FinishUpgrade.Answer.AlreadyThere(2));
    }

    @Test
    void areMergedByHand() {
        var own = casting.taken(north, plan, template.first());
        casting.rewrite(north, plan, own.key(), "Một, của Sở");
        casting.second(template);

        var merged = take(first(), UpgradeCasting.words("Một, bản mới, của Sở"));

        assertThat(merged).isInstanceOf(TakeNews.Answer.Taken.class);
        assertThat(casting.taken(north, plan, template.first()).text())
                .isEqualTo("Một, bản mới, của Sở");
        assertThat(news()).extracting(ItemNews::item).doesNotContain(template.first());
    }

    @Test
    void areKeptAsTheyAreUntilTheSourceSaysSomethingElse() {
        casting.second(template);
        for (var news : news()) {
            upgrades.keep(north, decision(news, 2, "Hợp với Sở hơn"));
        }
        var kept = casting.text(north, plan);
        var after = news();

        casting.rewrite(ministry, template.draft(), template.first(), "Một, bản ba");
        casting.next(template, 2);

        assertThat(after).isEmpty();
        assertThat(kept)
                .extracting(PlanItem::text)
                .containsExactly("Nâng cao nhận thức", "Hai", "Ba");
        assertThat(news())
                .extracting(ItemNews::since, UpgradesIT::before, UpgradesIT::now)
                .containsExactly(tuple(2, "Một, bản mới", "Một, bản ba"));
    }

    @Test
    void stayListedWherePutOffThoughThePlanHasDealtWithTheVersion() {
        casting.second(template);
        upgrades.defer(north, decision(first(), 2, "Chờ ý kiến"));

        var finished = finish(2);

        assertThat(finished)
                .isInstanceOfSatisfying(
                        FinishUpgrade.Answer.Finished.class,
                        done -> assertThat(done.deferred()).isEqualTo(3));
        var upgrade = upgrades.list(north, plan).getFirst();
        assertThat(upgrade.settled()).isEqualTo(2);
        assertThat(upgrade.items())
                .extracting(news -> Objects.requireNonNull(news.deferral()).note())
                .containsExactly("Chờ ý kiến", null, null);
        assertThat(take(upgrade.items().get(1), null)).isInstanceOf(TakeNews.Answer.Taken.class);
        assertThat(news()).hasSize(2);
        assertThat(adoptions.spread(ministry, List.of(template.id())))
                .containsExactly(new Spread(template.id(), 2, 1, 1));
    }

    @Test
    void areRefusedInWords() {
        casting.second(template);
        var news = first();
        var own = Objects.requireNonNull(news.own());

        var ghost = upgrades.keep(north, decision(news, 3, null));
        var settled = upgrades.keep(north, decision(news, 1, null));
        var long2001 = upgrades.defer(north, decision(news, 2, "x".repeat(2001)));
        var unseen = upgrades.take(north, command(news, null, null));
        casting.rewrite(north, plan, own.key(), "Một, của Sở");
        var late = upgrades.take(north, command(news, own.revision(), null));

        assertThat(ghost).isEqualTo(new DecideNews.Answer.VersionUnknown(2));
        assertThat(settled).isEqualTo(new DecideNews.Answer.NothingNew());
        assertThat(long2001).isEqualTo(new DecideNews.Answer.NoteTooLong(2000));
        assertThat(unseen).isEqualTo(new TakeNews.Answer.Conflict(own));
        assertThat(late).isInstanceOf(TakeNews.Answer.Conflict.class);
        assertThat(news()).hasSize(3);
    }

    @Test
    void areOfTheAgencyAloneAndOfWhatItsPlanHasTakenOver() {
        casting.second(template);
        var news = first();
        var other = casting.offered(ministry);
        var command = new DecideNews(plan, new SourceKey(other.id(), null), 1, news.item(), null);

        assertThatThrownBy(() -> upgrades.keep(ministry, decision(news, 2, null)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> upgrades.list(ministry, plan)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> upgrades.keep(north, command)).isInstanceOf(NotVisible.class);
    }

    @Test
    void areTakenOverOnceThoughTwoDoSoAtOnce() {
        casting.second(template);
        var added = news().get(1);

        var answers = AtOnce.<TakeNews.Answer>all(() -> take(added, null), () -> take(added, null));

        assertThat(answers)
                .contains(new TakeNews.Answer.NothingNew())
                .filteredOn(TakeNews.Answer.Taken.class::isInstance)
                .hasSize(1);
        assertThat(casting.text(north, plan)).hasSize(4);
    }

    private List<ItemNews> news() {
        return upgrades.list(north, plan).stream()
                .flatMap(upgrade -> upgrade.items().stream())
                .toList();
    }

    private ItemNews first() {
        return news().getFirst();
    }

    private TakeNews.Answer take(ItemNews news, @Nullable ItemWords words) {
        var own = news.own();
        return upgrades.take(north, command(news, own == null ? null : own.revision(), words));
    }

    private TakeNews command(ItemNews news, @Nullable Integer expected, @Nullable ItemWords words) {
        return new TakeNews(plan, source(), 2, news.item(), expected, words);
    }

    private DecideNews decision(ItemNews news, int version, @Nullable String note) {
        return new DecideNews(plan, source(), version, news.item(), note);
    }

    private FinishUpgrade.Answer finish(int version) {
        return upgrades.finish(north, new FinishUpgrade(plan, source(), version));
    }

    private SourceKey source() {
        return new SourceKey(template.id(), null);
    }

    private static @Nullable String before(ItemNews news) {
        return news.before() == null ? null : news.before().text();
    }

    private static @Nullable String now(ItemNews news) {
        return news.now() == null ? null : news.now().text();
    }
}
