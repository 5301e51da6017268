package vn.thidua.tenants.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.inheritance.Provenance;
import vn.thidua.platform.body.inheritance.SourceKind;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.template.PublishTemplate;
import vn.thidua.platform.template.TemplateHeading;
import vn.thidua.platform.template.TemplateId;
import vn.thidua.platform.template.TemplatePublishing;
import vn.thidua.platform.template.WithdrawTemplate;
import vn.thidua.tenants.plan.DraftItems;
import vn.thidua.tenants.plan.DraftTexts;
import vn.thidua.tenants.plan.Inheritances;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.plan.Plans;
import vn.thidua.tenants.plan.RemoveItem;
import vn.thidua.tenants.plan.StateSection;

/** What a plan takes over from the template that it began with. */
@ExtendWith(House.class)
class InheritedTemplateIT {
    private final PlanCasting casting;
    private final Plans plans;
    private final DraftItems items;
    private final DraftTexts texts;
    private final TemplatePublishing publishing;
    private final Inheritances inheritances;
    private final Scope ministry;
    private final Scope north;
    private final TemplateId template;
    private final PlanId plan;

    InheritedTemplateIT(
            Casting cast,
            PlanCasting casting,
            Plans plans,
            DraftItems items,
            DraftTexts texts,
            PlanTemplates templates,
            TemplatePublishing publishing,
            Inheritances inheritances) {
        this.casting = casting;
        this.plans = plans;
        this.items = items;
        this.texts = texts;
        this.publishing = publishing;
        this.inheritances = inheritances;
        ministry = casting.agency("Ministry");
        north = casting.agency("North");
        cast.relate(ministry, north, RelationKind.SECTORAL);
        var source = casting.complete(ministry, "Thi đua năm 2026");
        var heading = new TemplateHeading("Mẫu", null, Audience.SUBORDINATES_AND_GROUP);
        var offered = templates.publish(ministry, new OfferPlan(source, heading, null));
        template = ((PublishTemplate.Answer.Published) offered).template().id();
        var kind = casting.kind(north, 0).id();
        var adopted =
                templates.adopt(
                        north,
                        new AdoptIntoDraft(template, null, kind, 2027, null, null, null, null));
        plan = ((AdoptIntoDraft.Answer.Adopted) adopted).plan().id();
    }

    @Test
    void ownsWhatItHasTakenOverUnchanged() {
        assertThat(purposes()).isInstanceOf(Provenance.Own.class);
    }

    @Test
    void inheritsASectionThatItHasStruckOut() {
        strikeOut();

        var inherited = (Provenance.Inherited<List<PlanItem>>) purposes();

        assertThat(inherited.source().sourceKind()).isEqualTo(SourceKind.TEMPLATE);
        assertThat(inherited.source().id()).isEqualTo(template.value() + "/1");
        assertThat(inherited.source().title()).isEqualTo("Mẫu");
        assertThat(inherited.value())
                .extracting(PlanItem::text)
                .containsExactly("Nâng cao nhận thức");
    }

    @Test
    void overridesWhatItSaysInOtherWords() {
        casting.purpose(north, plan, "Của riêng Sở");

        var overridden = (Provenance.Overridden<List<PlanItem>>) purposes();

        assertThat(overridden.value()).hasSize(2);
        assertThat(overridden.sourceValue())
                .extracting(PlanItem::text)
                .containsExactly("Nâng cao nhận thức");
    }

    @Test
    void hearsTheTemplateSayThatThereIsNothing() {
        texts.state(north, new StateSection(plan, Section.REQUIREMENTS, false));

        var none = (Provenance.StatedNone<List<PlanItem>>) section(Section.REQUIREMENTS);

        assertThat(none.source()).isNotNull();
        assertThat(none.source().sourceKind()).isEqualTo(SourceKind.TEMPLATE);
    }

    @Test
    void keepsWhatItBeganWithWhenTheTemplateIsWithdrawn() {
        publishing.withdraw(ministry, new WithdrawTemplate(template));
        strikeOut();

        assertThat(purposes()).isInstanceOf(Provenance.Inherited.class);
    }

    private void strikeOut() {
        var item = plans.fetch(north, plan).body().items().getFirst();
        items.remove(north, new RemoveItem(plan, item.key(), item.revision()));
    }

    private Provenance<List<PlanItem>> purposes() {
        return section(Section.PURPOSES);
    }

    private Provenance<List<PlanItem>> section(Section section) {
        var file = plans.fetch(north, plan);
        return inheritances.of(north, List.of(file)).get(file).of(section);
    }
}
