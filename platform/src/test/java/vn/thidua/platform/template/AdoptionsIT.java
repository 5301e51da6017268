package vn.thidua.platform.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.transaction.SynchronousTransactionManager;
import java.sql.Connection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantReadOnly;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.template.AdoptTemplate.Answer.Adopted;

/** Who has adopted what, as the publisher and the adopter see it. */
@ExtendWith(House.class)
class AdoptionsIT {
    private final Casting casting;
    private final Casting.Cast cast;
    private final TemplatePublishing publishing;
    private final Adoptions adoptions;
    private final SynchronousTransactionManager<Connection> transactions;
    private final Sql sql;
    private final TemplateId template;

    AdoptionsIT(
            Casting casting,
            TemplatePublishing publishing,
            Adoptions adoptions,
            SynchronousTransactionManager<Connection> transactions,
            Sql sql) {
        this.casting = casting;
        this.cast = casting.cast();
        this.publishing = publishing;
        this.adoptions = adoptions;
        this.transactions = transactions;
        this.sql = sql;
        this.template =
                Offering.publish(
                        publishing,
                        cast.ministry(),
                        "Mẫu kế hoạch",
                        Audience.SUBORDINATES_AND_GROUP);
    }

    private static PlanId plan() {
        return new PlanId(Uuids.next());
    }

    private Offer held(Scope scope, TemplateId id, Integer version) {
        return transactions.executeRead(status -> adoptions.hold(scope, id, version));
    }

    private AdoptTemplate.Answer adopt(Scope scope, int version, PlanId plan) {
        return adoptions.adopt(scope, new AdoptTemplate(template, version, plan));
    }

    private void publishSecond() {
        publishing.publishVersion(cast.ministry(), Offering.next(template, 1, null, "Mới"));
    }

    private long kept() {
        return sql.number(
                "SELECT COUNT(*) FROM adoption WHERE template_id = ?",
                Uuids.bytes(template.value()));
    }

    @Test
    void tellsThePublisherWhoAdoptedWhichVersionAndWhoIsBehind() {
        adopt(cast.north(), 1, plan());
        publishSecond();
        adopt(cast.south(), 2, plan());
        adopt(cast.north(), 1, plan());

        var listed = adoptions.list(cast.ministry(), template, PageRequest.first(10)).items();

        assertThat(listed)
                .extracting(Adoption::adopter, Adoption::version, Adoption::behind)
                .containsExactly(
                        tuple(cast.north().agency(), 1, true),
                        tuple(cast.south().agency(), 2, false),
                        tuple(cast.north().agency(), 1, true));
    }

    @Test
    void tellsNobodyElseWhoAdopted() {
        adopt(cast.north(), 1, plan());
        var page = PageRequest.first(10);

        for (var other : List.of(cast.north(), cast.south(), cast.stranger())) {
            for (var id : List.of(template, TemplateId.next())) {
                assertThatThrownBy(() -> adoptions.list(other, id, page))
                        .isInstanceOf(NotVisible.class)
                        .hasMessage("no such template");
            }
        }
        assertThat(adoptions.list(cast.ministry(), template, page).items()).hasSize(1);
    }

    @Test
    void goesThroughAdoptionsPageByPage() {
        var plans = Stream.generate(AdoptionsIT::plan).limit(5).toList();
        plans.forEach(plan -> adopt(cast.north(), 1, plan));

        var seen =
                Stream.iterate(
                                page(null),
                                page -> page != null,
                                page -> page.hasNext() ? page(page) : null)
                        .flatMap(page -> page.items().stream())
                        .toList();

        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        assertThat(Statements.count(() -> page(null))).isEqualTo(2);
        assertThat(
                        Statements.count(
                                () ->
                                        adoptions.list(
                                                cast.ministry(), template, PageRequest.first(100))))
                .isEqualTo(2);
    }

    private Page<Adoption> page(Page<Adoption> before) {
        var after = before == null ? null : before.end().orElseThrow().text();
        return adoptions.list(cast.ministry(), template, new PageRequest(2, after));
    }

    @Test
    void offersTheCurrentVersionUnlessAnotherIsNamed() {
        publishSecond();

        var current = (Offer.Open) held(cast.north(), template, null);
        var first = (Offer.Open) held(cast.north(), template, 1);
        var unknown = held(cast.north(), template, 3);

        assertThat(current.version()).isEqualTo(2);
        assertThat(current.body().items().getFirst().text()).isEqualTo("Mới");
        assertThat(first.body().items().getFirst().text()).isEqualTo("Có sáng kiến");
        assertThat(unknown).isEqualTo(new Offer.VersionUnknown(2));
    }

    @Test
    void keepsWhatWasAdoptedWhateverBecomesOfTheTemplate() {
        var plan = plan();
        var other = plan();
        adopt(cast.north(), 1, plan);
        var narrowed =
                new PublishTemplateVersion(
                        template,
                        1,
                        "Mẫu nội bộ",
                        null,
                        Audience.OWN_AGENCY,
                        new VersionContent(null, Offering.body("Mới")));
        publishing.publishVersion(cast.ministry(), narrowed);
        publishing.withdraw(cast.ministry(), new WithdrawTemplate(template));

        var adopted = adoptions.adopted(cast.north(), List.of(plan, other));

        assertThat(adopted)
                .containsExactly(
                        new AdoptedTemplate(
                                plan,
                                template,
                                "Mẫu nội bộ",
                                1,
                                Stripping.template(Offering.body("Có sáng kiến"))));
        assertThat(adoptions.adopted(cast.south(), List.of(plan))).isEmpty();
        assertThat(adoptions.adopted(cast.ministry(), List.of(plan))).isEmpty();
    }

    @Test
    void letsNobodyAdoptAWithdrawnTemplateOrAnUnknownVersion() {
        var unknown = adopt(cast.north(), 2, plan());
        publishing.withdraw(cast.ministry(), new WithdrawTemplate(template));

        var withdrawn = adopt(cast.north(), 1, plan());

        assertThat(unknown).isEqualTo(new AdoptTemplate.Answer.VersionUnknown(1));
        assertThat(withdrawn).isInstanceOf(AdoptTemplate.Answer.Withdrawn.class);
        assertThat(held(cast.north(), template, null)).isInstanceOf(Offer.Withdrawn.class);
        assertThat(kept()).isZero();
    }

    @Test
    void adoptsATemplateOncePerPlan() {
        var plan = plan();
        publishSecond();

        var first = adopt(cast.north(), 1, plan);
        var again = adopt(cast.north(), 2, plan);

        assertThat(((Adopted) first).adoption().behind()).isTrue();
        assertThat(again).isEqualTo(new AdoptTemplate.Answer.AlreadyAdopted(1));
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void hidesFromStrangersWhatIsNotForThem() {
        for (var id : List.of(template, TemplateId.next())) {
            var command = new AdoptTemplate(id, 1, plan());
            assertThatThrownBy(() -> held(cast.stranger(), id, null))
                    .isInstanceOf(NotVisible.class)
                    .hasMessage("no such template");
            assertThatThrownBy(() -> adoptions.adopt(cast.stranger(), command))
                    .isInstanceOf(NotVisible.class);
        }

        assertThat(kept()).isZero();
        assertThat(adopt(cast.north(), 1, plan())).isInstanceOf(Adopted.class);
    }

    @Test
    void asksForThePermissionToAdopt() {
        var clerk = casting.as(cast.north(), Role.OFFICE_CLERK);

        assertThatThrownBy(() -> adopt(clerk, 1, plan())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> adopt(casting.suspended(cast.north()), 1, plan()))
                .isInstanceOf(TenantReadOnly.class);

        assertThat(kept()).isZero();
    }
}
