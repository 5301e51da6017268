package vn.thidua.platform.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.TenantReadOnly;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.template.PublishTemplateVersion.Answer.Published;
import vn.thidua.platform.template.PublishTemplateVersion.Answer.VersionTaken;

/** What a publisher offers, version by version. */
@ExtendWith(House.class)
class TemplatePublishingIT {
    private final Casting casting;
    private final Casting.Cast cast;
    private final TemplatePublishing publishing;
    private final Templates templates;
    private final Sql sql;

    TemplatePublishingIT(
            Casting casting, TemplatePublishing publishing, Templates templates, Sql sql) {
        this.casting = casting;
        this.cast = casting.cast();
        this.publishing = publishing;
        this.templates = templates;
        this.sql = sql;
    }

    private TemplateId published() {
        return Offering.publish(
                publishing, cast.ministry(), "Mẫu kế hoạch", Audience.SUBORDINATES_AND_GROUP);
    }

    private List<TemplateVersion> versions(TemplateId template) {
        return templates.versions(cast.ministry(), template, PageRequest.first(10)).items();
    }

    private long written(TemplateId template) {
        return sql.number(
                "SELECT COUNT(*) FROM audit_entry WHERE subject_id = ?",
                Uuids.bytes(template.value()));
    }

    @Test
    void offersATextUnderItsHeading() {
        var template = published();

        var found = templates.fetch(cast.ministry(), template);
        assertThat(found.own()).isTrue();
        assertThat(found.publisher()).isEqualTo(cast.ministry().agency());
        assertThat(found.name()).isEqualTo("Mẫu kế hoạch");
        assertThat(found.kindName()).isEqualTo("Kế hoạch chuyên đề");
        assertThat(found.audience()).isEqualTo(Audience.SUBORDINATES_AND_GROUP);
        assertThat(found.currentVersion()).isEqualTo(1);
        assertThat(found.amendedAt()).isNull();
        assertThat(found.withdrawnAt()).isNull();
        var texts = templates.texts(cast.ministry(), versions(template));
        var expected = Stripping.template(Offering.body("Có sáng kiến"));
        assertThat(texts).containsExactly(new TemplateText(template, 1, expected));
        assertThat(written(template)).isEqualTo(1);
    }

    @Test
    void offersANewVersionAndKeepsTheOldOnes() {
        var template = published();
        var next =
                new PublishTemplateVersion(
                        template,
                        1,
                        " Mẫu  mới ",
                        "",
                        Audience.PUBLIC,
                        new VersionContent(" Thêm tiêu chí ", Offering.body("Có mô hình hay")));

        var answer = publishing.publishVersion(cast.ministry(), next);

        var amended = ((Published) answer).template();
        assertThat(amended).isEqualTo(templates.fetch(cast.ministry(), template));
        assertThat(amended.name()).isEqualTo("Mẫu mới");
        assertThat(amended.kindName()).isNull();
        assertThat(amended.audience()).isEqualTo(Audience.PUBLIC);
        assertThat(amended.amendedAt()).isNotNull();
        assertThat(versions(template))
                .extracting(TemplateVersion::version, TemplateVersion::changeNote)
                .containsExactly(tuple(2, "Thêm tiêu chí"), tuple(1, null));
        assertThat(templates.texts(cast.ministry(), versions(template)))
                .extracting(text -> text.body().items().getFirst().text())
                .containsExactlyInAnyOrder("Có sáng kiến", "Có mô hình hay");
    }

    @Test
    void keepsTheHeadingWhereANewVersionIsSilent() {
        var template = published();
        var before = templates.fetch(cast.ministry(), template);

        publishing.publishVersion(cast.ministry(), Offering.next(template, 1, null, "Mới"));

        var after = templates.fetch(cast.ministry(), template);
        assertThat(after.name()).isEqualTo(before.name());
        assertThat(after.kindName()).isEqualTo(before.kindName());
        assertThat(after.audience()).isEqualTo(before.audience());
        assertThat(after.currentVersion()).isEqualTo(2);
    }

    @Test
    void letsOnlyOneOfTwoPublishVersionTwo() {
        var template = published();

        var answers =
                AtOnce.<PublishTemplateVersion.Answer>all(
                        () ->
                                publishing.publishVersion(
                                        cast.ministry(), Offering.next(template, 1, "a", "A")),
                        () ->
                                publishing.publishVersion(
                                        cast.ministry(), Offering.next(template, 1, "b", "B")));

        assertThat(answers).filteredOn(Published.class::isInstance).hasSize(1);
        assertThat(answers).contains(new VersionTaken(2));
        assertThat(versions(template)).extracting(TemplateVersion::version).containsExactly(2, 1);
        assertThat(written(template)).isEqualTo(2);
    }

    @Test
    void refusesWhatHasFaults() {
        var faulty =
                new PublishTemplate(
                        new TemplateHeading(" ", "k".repeat(201), Audience.SUBORDINATES_AND_GROUP),
                        new VersionContent("n".repeat(2001), Offering.body("a")));
        var template = published();
        var long300 = "n".repeat(301);
        var renamed =
                new PublishTemplateVersion(
                        template,
                        1,
                        long300,
                        null,
                        null,
                        new VersionContent(null, Offering.body("a")));

        assertThat(publishing.publish(cast.ministry(), faulty))
                .isEqualTo(
                        new PublishTemplate.Answer.Faulty(
                                List.of(
                                        TemplateFault.NAME_MISSING,
                                        TemplateFault.KIND_NAME_TOO_LONG,
                                        TemplateFault.NOTE_TOO_LONG)));
        assertThat(publishing.publishVersion(cast.ministry(), renamed))
                .isEqualTo(
                        new PublishTemplateVersion.Answer.Faulty(
                                List.of(TemplateFault.NAME_TOO_LONG)));

        assertThat(versions(template)).hasSize(1);
        assertThat(
                        sql.number(
                                "SELECT COUNT(*) FROM template WHERE tenant_id = ?",
                                cast.ministry().tenant().value()))
                .isEqualTo(1);
    }

    @Test
    void withdrawsAndReinstates() {
        var template = published();

        var early = publishing.reinstate(cast.ministry(), new ReinstateTemplate(template));
        var withdrawn = publishing.withdraw(cast.ministry(), new WithdrawTemplate(template));
        var again = publishing.withdraw(cast.ministry(), new WithdrawTemplate(template));
        var amended =
                publishing.publishVersion(cast.ministry(), Offering.next(template, 1, null, "Mới"));
        var back = publishing.reinstate(cast.ministry(), new ReinstateTemplate(template));

        assertThat(early).isEqualTo(new ReinstateTemplate.Answer.NotWithdrawn());
        var since = ((WithdrawTemplate.Answer.Withdrawn) withdrawn).template().withdrawnAt();
        assertThat(since).isNotNull();
        assertThat(again).isEqualTo(new WithdrawTemplate.Answer.AlreadyWithdrawn(since));
        assertThat(amended).isEqualTo(new PublishTemplateVersion.Answer.Withdrawn(since));
        assertThat(back).isInstanceOf(ReinstateTemplate.Answer.Reinstated.class);
        assertThat(templates.fetch(cast.ministry(), template).withdrawnAt()).isNull();
        assertThat(versions(template)).hasSize(1);
        assertThat(written(template)).isEqualTo(3);
    }

    @Test
    void leavesAnotherAgencysTemplateAlone() {
        var template = published();
        var north = cast.north();
        var before = templates.fetch(cast.ministry(), template);

        for (var id : List.of(template, TemplateId.next())) {
            assertThatThrownBy(
                            () ->
                                    publishing.publishVersion(
                                            north, Offering.next(id, 1, null, "Mới")))
                    .isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> publishing.withdraw(north, new WithdrawTemplate(id)))
                    .isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> publishing.reinstate(north, new ReinstateTemplate(id)))
                    .isInstanceOf(NotVisible.class);
        }

        assertThat(templates.fetch(cast.ministry(), template)).isEqualTo(before);
        publishing.publishVersion(cast.ministry(), Offering.next(template, 1, null, "Mới"));
        publishing.withdraw(cast.ministry(), new WithdrawTemplate(template));
        publishing.reinstate(cast.ministry(), new ReinstateTemplate(template));
    }

    @Test
    void asksForThePermissionToPublish() {
        var command = Offering.command("Mẫu", Audience.PUBLIC);
        var clerk = casting.as(cast.north(), Role.OFFICE_CLERK);
        var suspended = casting.suspended(cast.north());

        assertThatThrownBy(() -> publishing.publish(clerk, command))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> publishing.publish(suspended, command))
                .isInstanceOf(TenantReadOnly.class);

        assertThat(
                        sql.number(
                                "SELECT COUNT(*) FROM template WHERE tenant_id = ?",
                                cast.north().tenant().value()))
                .isZero();
    }
}
