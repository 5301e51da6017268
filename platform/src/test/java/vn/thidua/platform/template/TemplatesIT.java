package vn.thidua.platform.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.infra.page.BadCursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.Audience;

/** Who sees which templates. */
@ExtendWith(House.class)
class TemplatesIT {
    private static final int YEAR = Year.now(Clocks.VIETNAM).getValue();

    private final Casting casting;
    private final Casting.Cast cast;
    private final TemplatePublishing publishing;
    private final Templates templates;

    TemplatesIT(Casting casting, TemplatePublishing publishing, Templates templates) {
        this.casting = casting;
        this.cast = casting.cast();
        this.publishing = publishing;
        this.templates = templates;
    }

    private TemplateId published(Scope scope, String name, Audience audience) {
        return Offering.publish(publishing, scope, name, audience);
    }

    /** Whether a reader sees the template, by every way of reading. */
    private boolean seenBy(Scope reader, TemplateId template) {
        var seen = templates.find(reader, template).isPresent();
        var version = new TemplateVersion(template, 1, Instant.EPOCH, null);
        var page = PageRequest.first(10);
        assertThat(templates.versions(reader, template, page).items()).hasSize(seen ? 1 : 0);
        assertThat(templates.currentVersions(reader, List.of(template))).hasSize(seen ? 1 : 0);
        assertThat(templates.texts(reader, List.of(version))).hasSize(seen ? 1 : 0);
        assertThat(named(reader, "").contains(template)).isEqualTo(seen);
        return seen;
    }

    private List<TemplateId> named(Scope reader, String words) {
        return listed(reader, new TemplateFilter(words, null, false));
    }

    private List<TemplateId> listed(Scope reader, TemplateFilter filter) {
        return Stream.iterate(
                        templates.search(reader, filter, PageRequest.first(100)),
                        page -> page != null,
                        page ->
                                page.hasNext()
                                        ? templates.search(reader, filter, after(page))
                                        : null)
                .flatMap(page -> page.items().stream())
                .map(Template::id)
                .toList();
    }

    private static PageRequest after(Page<Template> page) {
        return new PageRequest(100, page.end().orElseThrow().text());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # publisher, audience,            ministry, province, north, south, stranger
                    ministry, OWN_AGENCY,             true,     false,    false, false, false
                    ministry, SUBORDINATES_AND_GROUP, true,     false,    true,  true,  false
                    ministry, ALL_AGENCIES,           true,     true,     true,  true,  true
                    ministry, PUBLIC,                 true,     true,     true,  true,  true
                    north,    OWN_AGENCY,             false,    false,    true,  false, false
                    north,    SUBORDINATES_AND_GROUP, false,    false,    true,  false, false
                    north,    ALL_AGENCIES,           true,     true,     true,  true,  true
                    """)
    void letsTheAudienceReadAndNobodyElse(
            String publisher,
            Audience audience,
            boolean ministry,
            boolean province,
            boolean north,
            boolean south,
            boolean stranger) {
        var by = publisher.equals("ministry") ? cast.ministry() : cast.north();

        var template = published(by, "Mẫu", audience);

        assertThat(seenBy(cast.ministry(), template)).isEqualTo(ministry);
        assertThat(seenBy(cast.province(), template)).isEqualTo(province);
        assertThat(seenBy(cast.north(), template)).isEqualTo(north);
        assertThat(seenBy(cast.south(), template)).isEqualTo(south);
        assertThat(seenBy(cast.stranger(), template)).isEqualTo(stranger);
    }

    @Test
    void reachesThoseInOneGroupWithThePublisherThisYear() {
        casting.group(YEAR, cast.north(), cast.stranger());
        casting.group(YEAR - 1, cast.north(), cast.south());

        var template = published(cast.north(), "Mẫu của khối", Audience.SUBORDINATES_AND_GROUP);

        assertThat(seenBy(cast.stranger(), template)).isTrue();
        assertThat(seenBy(cast.south(), template)).isFalse();
    }

    @Test
    void answersAHiddenTemplateLikeOneThatNeverWas() {
        var hidden = published(cast.north(), "Mẫu", Audience.OWN_AGENCY);

        for (var id : List.of(hidden, TemplateId.next())) {
            assertThatThrownBy(() -> templates.fetch(cast.south(), id))
                    .isInstanceOf(NotVisible.class)
                    .hasMessage("no such template");
        }
        assertThat(templates.fetch(cast.north(), hidden).own()).isTrue();
    }

    @Test
    void findsByWordsWithoutAccentsAndByPublisher() {
        var merit = published(cast.ministry(), "Đoàn kết, sáng tạo", Audience.ALL_AGENCIES);
        var own = published(cast.north(), "Đoàn thanh niên", Audience.OWN_AGENCY);
        var north = cast.north();

        assertThat(named(north, "doan ket")).contains(merit).doesNotContain(own);
        assertThat(named(north, "đoàn")).contains(merit, own);
        assertThat(named(north, "sang tao chuyen de")).contains(merit).doesNotContain(own);
        assertThat(named(north, "không có mẫu nào")).isEmpty();
        assertThat(named(cast.south(), "doan thanh nien")).doesNotContain(own);
        var byMinistry = new TemplateFilter("", cast.ministry().agency(), false);
        assertThat(listed(north, byMinistry)).containsExactly(merit);
    }

    @Test
    void listsWithdrawnOnesToTheirPublisherWhenAsked() {
        var template = published(cast.ministry(), "Mẫu cũ", Audience.ALL_AGENCIES);
        var ministry = cast.ministry().agency();
        var offered = new TemplateFilter("", ministry, false);
        var all = new TemplateFilter("", ministry, true);

        publishing.withdraw(cast.ministry(), new WithdrawTemplate(template));

        assertThat(listed(cast.ministry(), offered)).isEmpty();
        assertThat(listed(cast.ministry(), all)).containsExactly(template);
        assertThat(listed(cast.north(), all)).isEmpty();
        assertThat(templates.fetch(cast.north(), template).withdrawnAt()).isNotNull();
    }

    @Test
    void sortsNamesTheVietnameseWayAndGoesOnWhereItStopped() {
        var names = List.of("Ân cần", "Ăn ở", "An toàn", "Đoàn kết", "Dân vận", "Êm ấm", "An toàn");
        names.forEach(name -> published(cast.north(), name, Audience.OWN_AGENCY));
        var filter = new TemplateFilter("", cast.north().agency(), false);

        var seen =
                Stream.iterate(
                                page(filter, null),
                                page -> page != null,
                                page -> page.hasNext() ? page(filter, page) : null)
                        .flatMap(page -> page.items().stream())
                        .toList();

        assertThat(seen).doesNotHaveDuplicates();
        assertThat(seen)
                .extracting(Template::name)
                .containsExactly(
                        "An toàn", "An toàn", "Ăn ở", "Ân cần", "Dân vận", "Đoàn kết", "Êm ấm");
        var foreign = PageRequest.first(1);
        var template = seen.getFirst().id();
        var cursor = templates.versions(cast.north(), template, foreign).end().orElseThrow().text();
        assertThatThrownBy(() -> templates.search(cast.north(), filter, new PageRequest(1, cursor)))
                .isInstanceOf(BadCursor.class);
    }

    private Page<Template> page(TemplateFilter filter, Page<Template> before) {
        var after = before == null ? null : before.end().orElseThrow().text();
        return templates.search(cast.north(), filter, new PageRequest(2, after));
    }

    @Test
    void readsJustTheTextsAskedFor() {
        var one = published(cast.north(), "Một", Audience.OWN_AGENCY);
        var two = published(cast.north(), "Hai", Audience.OWN_AGENCY);
        for (var template : List.of(one, two)) {
            publishing.publishVersion(cast.north(), Offering.next(template, 1, null, "Mới"));
        }
        var oldOfOne = templates.versions(cast.north(), one, PageRequest.first(2)).items().get(1);
        var newOfTwo = templates.currentVersions(cast.north(), List.of(two)).getFirst();

        var texts = templates.texts(cast.north(), List.of(oldOfOne, newOfTwo));

        assertThat(texts)
                .extracting(TemplateText::template, TemplateText::version)
                .containsExactlyInAnyOrder(tuple(one, 1), tuple(two, 2));
    }

    @Test
    void asksOnceHoweverManyTemplatesThereAre() {
        var ids =
                Stream.generate(() -> published(cast.ministry(), "Mẫu", Audience.ALL_AGENCIES))
                        .limit(12)
                        .toList();
        var north = cast.north();
        var filter = new TemplateFilter("", cast.ministry().agency(), false);
        var versions = templates.currentVersions(north, ids);

        for (var first : List.of(1, 12, 100)) {
            var page = PageRequest.first(first);
            assertThat(Statements.count(() -> templates.search(north, filter, page))).isEqualTo(1);
        }
        assertThat(Statements.count(() -> templates.list(north, ids))).isEqualTo(1);
        assertThat(Statements.count(() -> templates.currentVersions(north, ids))).isEqualTo(1);
        assertThat(Statements.count(() -> templates.texts(north, versions))).isEqualTo(1);
        assertThat(templates.texts(north, versions)).hasSize(12);
        assertThat(templates.list(north, ids)).hasSize(12);
    }
}
