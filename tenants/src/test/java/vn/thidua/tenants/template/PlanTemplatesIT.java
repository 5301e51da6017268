package vn.thidua.tenants.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.Origin;
import vn.thidua.platform.body.OriginKind;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.template.Adoption;
import vn.thidua.platform.template.Adoptions;
import vn.thidua.platform.template.PublishTemplate;
import vn.thidua.platform.template.PublishTemplateVersion;
import vn.thidua.platform.template.TemplateHeading;
import vn.thidua.platform.template.TemplateId;
import vn.thidua.platform.template.TemplatePublishing;
import vn.thidua.platform.template.TemplateVersion;
import vn.thidua.platform.template.Templates;
import vn.thidua.platform.template.WithdrawTemplate;
import vn.thidua.tenants.plan.DraftPlan;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.plan.Plans;
import vn.thidua.tenants.template.AdoptIntoDraft.Answer;

/** Plans become templates, and templates plans. */
@ExtendWith(House.class)
class PlanTemplatesIT {
    private final Casting casting;
    private final PlanCasting planning;
    private final Plans plans;
    private final PlanTemplates templates;
    private final Templates reading;
    private final TemplatePublishing publishing;
    private final Adoptions adoptions;
    private final Sql sql;
    private final Scope ministry;
    private final Scope north;
    private final Scope stranger;

    PlanTemplatesIT(
            Casting casting,
            PlanCasting planning,
            Plans plans,
            PlanTemplates templates,
            Templates reading,
            TemplatePublishing publishing,
            Adoptions adoptions,
            Sql sql) {
        this.casting = casting;
        this.planning = planning;
        this.plans = plans;
        this.templates = templates;
        this.reading = reading;
        this.publishing = publishing;
        this.adoptions = adoptions;
        this.sql = sql;
        this.ministry = planning.agency("Ministry");
        this.north = planning.agency("North");
        this.stranger = planning.agency("Stranger");
        casting.relate(ministry, north, RelationKind.SECTORAL);
    }

    private static OfferPlan offer(PlanId plan) {
        var heading =
                new TemplateHeading(
                        "Mẫu kế hoạch năm", "Kế hoạch năm", Audience.SUBORDINATES_AND_GROUP);
        return new OfferPlan(plan, heading, null);
    }

    private TemplateId offered(PlanId plan) {
        var answer = templates.publish(ministry, offer(plan));
        return ((PublishTemplate.Answer.Published) answer).template().id();
    }

    private PlanBody text(TemplateId template) {
        var current = reading.currentVersions(ministry, List.of(template));
        return reading.texts(ministry, current).getFirst().body();
    }

    private AdoptIntoDraft adopting(Scope scope, TemplateId template, Integer version) {
        return new AdoptIntoDraft(
                template, version, planning.kind(scope, 0).id(), 2027, null, null, null, null);
    }

    private PlanId adopted(TemplateId template) {
        var answer = templates.adopt(north, adopting(north, template, null));
        return ((Answer.Adopted) answer).plan().id();
    }

    private long plansOf(Scope scope) {
        return sql.number("SELECT COUNT(*) FROM plan WHERE tenant_id = ?", scope.tenant().value());
    }

    private List<Adoption> adoptionsOf(TemplateId template) {
        return adoptions.list(ministry, template, PageRequest.first(10)).items();
    }

    @Test
    void offersTheTextOfAnIssuedPlanWithoutItsNumberDateAndSigner() {
        var plan = planning.issued(ministry, "Thi đua năm 2026");

        var template = offered(plan);

        var issued = plans.fetch(ministry, plan).body();
        assertThat(issued.header().letterhead()).isNotNull();
        assertThat(issued.header().signature()).isNotNull();
        var text = text(template);
        assertThat(text.header().title()).isEqualTo("Thi đua năm 2026");
        assertThat(text.header().letterhead()).isNull();
        assertThat(text.header().signature()).isNull();
        assertThat(text.header().period()).isNull();
        assertThat(text.statedNone()).isEqualTo(issued.statedNone());
        assertThat(text.items()).extracting(PlanItem::key).isEqualTo(keys(issued));
        assertThat(text.items()).extracting(PlanItem::text).containsExactly("Nâng cao nhận thức");
    }

    private static List<?> keys(PlanBody body) {
        return body.items().stream().map(PlanItem::key).toList();
    }

    @Test
    void offersADraftAndLaterItsNextState() {
        var plan = planning.drafted(ministry, "Mẫu");
        planning.purpose(ministry, plan, "Một");
        var template = offered(plan);
        planning.purpose(ministry, plan, "Hai");

        var next = new OfferPlanVersion(template, 1, plan, null, null, null, "Thêm mục đích");
        var answer = templates.publishVersion(ministry, next);
        var late = templates.publishVersion(ministry, next);

        assertThat(answer).isInstanceOf(PublishTemplateVersion.Answer.Published.class);
        assertThat(late).isEqualTo(new PublishTemplateVersion.Answer.VersionTaken(2));
        assertThat(text(template).items()).extracting(PlanItem::text).containsExactly("Một", "Hai");
        assertThat(reading.versions(ministry, template, PageRequest.first(10)).items())
                .extracting(TemplateVersion::version, TemplateVersion::changeNote)
                .containsExactly(tuple(2, "Thêm mục đích"), tuple(1, null));
    }

    @Test
    void beginsAPlanWhoseItemsRememberWhereTheyCameFrom() {
        var source = planning.issued(ministry, "Thi đua năm 2026");
        var template = offered(source);

        var plan = adopted(template);

        var file = plans.fetch(north, plan);
        var item = file.body().items().getFirst();
        var key = text(template).items().getFirst().key();
        assertThat(item.text()).isEqualTo("Nâng cao nhận thức");
        assertThat(item.origin())
                .isEqualTo(new Origin(OriginKind.TEMPLATE, template.value().toString(), 1, key));
        assertThat(file.body().statedNone())
                .containsExactlyInAnyOrder(Section.REQUIREMENTS, Section.RESPONSIBILITIES);
        assertThat(file.body().header().signature()).isNull();
        assertThat(file.plan().year()).isEqualTo(2027);
        assertThat(file.plan().title()).isEqualTo("Thi đua năm 2026");
        assertThat(adoptionsOf(template))
                .extracting(Adoption::adopter, Adoption::version, Adoption::behind)
                .containsExactly(tuple(north.agency(), 1, false));
        assertThat(
                        sql.texts(
                                "SELECT action FROM audit_entry WHERE subject_id = ? ORDER BY id",
                                Uuids.bytes(plan.value())))
                .containsExactly("plan.draft", "template.adopt");
    }

    @Test
    void beginsWithAnEarlierVersionWhenAsked() {
        var source = planning.drafted(ministry, "Mẫu");
        var template = offered(source);
        planning.purpose(ministry, source, "Mới");
        templates.publishVersion(
                ministry, new OfferPlanVersion(template, 1, source, null, null, null, null));

        var old = (Answer.Adopted) templates.adopt(north, adopting(north, template, 1));
        var unknown = templates.adopt(north, adopting(north, template, 3));

        assertThat(plans.fetch(north, old.plan().id()).body().items()).isEmpty();
        assertThat(unknown).isEqualTo(new Answer.VersionUnknown(2));
        assertThat(adoptionsOf(template))
                .extracting(Adoption::version, Adoption::behind)
                .containsExactly(tuple(1, true));
        assertThat(plansOf(north)).isEqualTo(1);
    }

    @Test
    void beginsNothingWithAWithdrawnTemplate() {
        var template = offered(planning.drafted(ministry, "Mẫu"));
        publishing.withdraw(ministry, new WithdrawTemplate(template));

        var answer = templates.adopt(north, adopting(north, template, null));

        assertThat(answer).isInstanceOf(Answer.Withdrawn.class);
        assertThat(plansOf(north)).isZero();
        assertThat(adoptionsOf(template)).isEmpty();
    }

    @Test
    void tellsThePublisherNothingWhenThePlanCannotBeBegun() {
        var template = offered(planning.drafted(ministry, "Mẫu"));
        var command =
                new AdoptIntoDraft(
                        template, null, planning.kind(north, 0).id(), 1900, null, null, null, null);

        var answer = templates.adopt(north, command);

        assertThat(answer)
                .isEqualTo(new Answer.NotDrafted(new DraftPlan.Answer.YearOutOfRange(1900)));
        assertThat(plansOf(north)).isZero();
        assertThat(adoptionsOf(template)).isEmpty();
    }

    @Test
    void hidesWhatIsNotForTheCaller() {
        var source = planning.drafted(ministry, "Mẫu");
        var template = offered(source);
        var own = offered(source);

        assertThatThrownBy(() -> templates.adopt(stranger, adopting(stranger, template, null)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> templates.publish(stranger, offer(source)))
                .isInstanceOf(NotVisible.class);
        var plan = planning.drafted(north, "Của tôi");
        var overwrite = new OfferPlanVersion(template, 1, plan, "Chiếm", null, null, null);
        assertThatThrownBy(() -> templates.publishVersion(north, overwrite))
                .isInstanceOf(NotVisible.class);
        var foreignKind =
                new AdoptIntoDraft(
                        own, null, planning.kind(ministry, 0).id(), 2027, null, null, null, null);
        assertThatThrownBy(() -> templates.adopt(north, foreignKind))
                .isInstanceOf(NotVisible.class);

        assertThat(plansOf(stranger)).isZero();
        assertThat(plansOf(north)).isEqualTo(1);
        assertThat(adoptionsOf(own)).isEmpty();
        assertThat(reading.fetch(ministry, template).currentVersion()).isEqualTo(1);
        adopted(template);
    }

    @Test
    void asksForThePermissions() {
        var source = planning.drafted(ministry, "Mẫu");
        var template = offered(source);
        var viewer = casting.as(ministry, Role.VIEWER);
        var administrator = casting.as(north, Role.ADMINISTRATOR);

        assertThatThrownBy(() -> templates.publish(viewer, offer(source)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> templates.adopt(administrator, adopting(north, template, null)))
                .isInstanceOf(NotPermitted.class);

        assertThat(plansOf(north)).isZero();
    }
}
