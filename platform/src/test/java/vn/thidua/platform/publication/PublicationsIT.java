package vn.thidua.platform.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.TenantReadOnly;
import vn.thidua.platform.publication.EndPlan.Answer.WrongState;
import vn.thidua.platform.publication.PublishPlan.Answer.Ended;
import vn.thidua.platform.publication.PublishPlan.Answer.NotTheIssuer;
import vn.thidua.platform.publication.PublishPlan.Answer.VersionTaken;

/** What a keeper publishes, and what becomes of it. */
@ExtendWith(House.class)
class PublicationsIT {
    private final Casting casting;
    private final Casting.Cast cast;
    private final Publications publications;
    private final Sql sql;

    PublicationsIT(Casting casting, Publications publications, Sql sql) {
        this.casting = casting;
        this.cast = casting.cast();
        this.publications = publications;
        this.sql = sql;
    }

    @Test
    void keepsAnIssuedPlanAsItWasIssued() {
        var issued = Issued.by(cast.north(), "Thi đua năm 2026").about("Đoàn kết, sáng tạo");

        var plan = issued.in(publications, cast.north());

        var found = publications.fetch(cast.north(), plan);
        assertThat(found.heading()).isEqualTo(issued.command().heading());
        assertThat(found.issuer()).isEqualTo(new Issuer.ByAgency(cast.north().agency()));
        assertThat(found.own()).isTrue();
        assertThat(found.textVisible()).isTrue();
        assertThat(found.state()).isEqualTo(PublishedState.IN_FORCE);
        assertThat(found.currentVersion()).isEqualTo(1);
        assertThat(publications.currentVersions(cast.north(), List.of(plan)))
                .singleElement()
                .satisfies(
                        version ->
                                assertThat(version.body().bytes())
                                        .isEqualTo(issued.command().body().bytes()));
    }

    @Test
    void addsVersionsOneByOneAndKeepsTheOldOnes() {
        var first = Issued.by(cast.north(), "Thi đua");
        var plan = first.in(publications, cast.north());

        first.version(2).in(publications, cast.north());
        var again = publications.publish(cast.north(), first.version(2).command());
        var leap = publications.publish(cast.north(), first.version(4).command());

        assertThat(again).isEqualTo(new VersionTaken(2));
        assertThat(leap).isEqualTo(new VersionTaken(2));
        assertThat(publications.fetch(cast.north(), plan).amendedAt()).isNotNull();
        var page = PageRequest.first(10);
        assertThat(publications.versions(cast.north(), plan, page).items())
                .extracting(PublishedVersion::version)
                .containsExactly(2, 1);
    }

    @Test
    void refusesALaterVersionOfAPlanThatWasNeverIssued() {
        var issued = Issued.by(cast.north(), "Thi đua").version(2);

        var answer = publications.publish(cast.north(), issued.command());

        assertThat(answer).isEqualTo(new VersionTaken(0));
        assertThat(publications.find(cast.north(), issued.command().plan())).isEmpty();
    }

    @Test
    void carriesTargetsFromVersionToVersion() {
        var first = Issued.by(cast.north(), "Thi đua");
        var plan =
                first.aiming(Issued.target("a", "%"), Issued.target("b", "%"))
                        .in(publications, cast.north());
        var before = publications.targets(cast.north(), List.of(plan));

        first.version(2)
                .aiming(Issued.target("a", "%"), Issued.target("b", "lớp"), Issued.target("c", "%"))
                .in(publications, cast.north());

        var after = publications.targets(cast.north(), List.of(plan));
        assertThat(before).extracting(PublishedTarget::itemKey).containsExactly("a", "b");
        assertThat(after).extracting(PublishedTarget::itemKey).containsExactly("a", "b", "c");
        assertThat(after.get(0).id()).isEqualTo(before.get(0).id());
        assertThat(after.get(1).id()).isNotEqualTo(before.get(1).id());
        assertThat(after).extracting(PublishedTarget::firstVersion).containsExactly(1, 2, 2);
        assertThat(sql.number("SELECT last_version FROM published_target WHERE id = ?", id(before)))
                .isEqualTo(1);
        assertThat(sql.number("SELECT retired_at IS NOT NULL FROM node WHERE id = ?", id(before)))
                .isEqualTo(1);
    }

    private static byte[] id(List<PublishedTarget> targets) {
        return Uuids.bytes(targets.get(1).id().value());
    }

    @Test
    void closesThenArchivesAndAmendsNoMore() {
        var first = Issued.by(cast.north(), "Thi đua");
        var plan = first.in(publications, cast.north());

        var early = publications.archive(cast.north(), new EndPlan(plan));
        var closed = publications.close(cast.north(), new EndPlan(plan));
        var again = publications.close(cast.north(), new EndPlan(plan));
        var amended = publications.publish(cast.north(), first.version(2).command());
        var archived = publications.archive(cast.north(), new EndPlan(plan));

        assertThat(early).isEqualTo(new WrongState(PublishedState.IN_FORCE));
        assertThat(closed).isInstanceOf(EndPlan.Answer.Ended.class);
        assertThat(again).isEqualTo(new WrongState(PublishedState.CLOSED));
        assertThat(amended).isEqualTo(new Ended(PublishedState.CLOSED));
        assertThat(archived).isInstanceOf(EndPlan.Answer.Ended.class);
        assertThat(publications.fetch(cast.north(), plan).state())
                .isEqualTo(PublishedState.ARCHIVED);
    }

    @Test
    void leavesAnotherAgencysPlanAlone() {
        var first = Issued.by(cast.north(), "Thi đua");
        var plan = first.in(publications, cast.north());
        var south = cast.south();
        var taken = Issued.by(south, "Chiếm").command();
        var overwrite =
                new PublishPlan(
                        plan,
                        2,
                        taken.issuer(),
                        taken.heading(),
                        taken.document(),
                        taken.audience(),
                        taken.linkPolicy(),
                        false,
                        taken.body(),
                        List.of(),
                        List.of());

        assertThatThrownBy(() -> publications.publish(south, overwrite))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> publications.close(south, new EndPlan(plan)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> publications.archive(south, new EndPlan(plan)))
                .isInstanceOf(NotVisible.class);

        var untouched = publications.fetch(cast.north(), plan);
        assertThat(untouched.currentVersion()).isEqualTo(1);
        assertThat(untouched.state()).isEqualTo(PublishedState.IN_FORCE);
        publications.close(cast.north(), new EndPlan(plan));
    }

    @Test
    void asksForThePermissionToIssue() {
        var issued = Issued.by(cast.north(), "Thi đua").command();
        var planner = casting.as(cast.north(), Role.PLANNER);
        var suspended = casting.suspended(cast.north());

        assertThatThrownBy(() -> publications.publish(planner, issued))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> publications.publish(suspended, issued))
                .isInstanceOf(TenantReadOnly.class);

        assertThat(publications.find(cast.north(), issued.plan())).isEmpty();
    }

    @Test
    void issuesInTheNameOfTheCallerOrOfAGroupItLeads() {
        var group = casting.group(2026, cast.north(), cast.south());
        var plan = Issued.by(cast.north(), "Kế hoạch của khối").inTheNameOf(group);

        var byMember =
                publications.publish(
                        cast.south(),
                        Issued.by(cast.south(), "Kế hoạch của khối").inTheNameOf(group).command());
        var inAnothersName = publications.publish(cast.south(), plan.command());
        var byStranger =
                publications.publish(
                        cast.south(), Issued.by(cast.north(), "Không phải của tôi").command());
        var byLead = plan.in(publications, cast.north());

        assertThat(List.of(byMember, inAnothersName, byStranger)).containsOnly(new NotTheIssuer());
        assertThat(publications.fetch(cast.north(), byLead).issuer())
                .isEqualTo(new Issuer.ByGroup(group));
    }

    @Test
    void listsAPlanOfUnknownDateWhereItWasEntered() {
        var command = Issued.by(cast.north(), "Không rõ ngày").command();
        var heading = command.heading();
        var unknown =
                new PublishPlan(
                        command.plan(),
                        1,
                        command.issuer(),
                        new Heading(
                                heading.kindName(),
                                heading.title(),
                                null,
                                Document.UNKNOWN,
                                2025,
                                null,
                                null),
                        Document.UNKNOWN,
                        Audience.OWN_AGENCY,
                        LinkPolicy.ASK,
                        true,
                        command.body(),
                        List.of(),
                        List.of());

        publications.publish(cast.north(), unknown);

        assertThat(publications.fetch(cast.north(), command.plan()).heading().document())
                .isEqualTo(Document.UNKNOWN);
        assertThat(
                        sql.text(
                                "SELECT ordered_on FROM published_plan WHERE id = ?",
                                Uuids.bytes(command.plan().value())))
                .isEqualTo("2025-12-31");
    }
}
