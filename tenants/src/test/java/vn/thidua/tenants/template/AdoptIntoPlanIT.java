package vn.thidua.tenants.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.Origin;
import vn.thidua.platform.body.OriginKind;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.template.Adoptions;
import vn.thidua.platform.template.PublishTemplate;
import vn.thidua.platform.template.TemplateHeading;
import vn.thidua.platform.template.TemplateId;
import vn.thidua.tenants.plan.DraftItems;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.plan.Plans;
import vn.thidua.tenants.plan.RemoveItem;
import vn.thidua.tenants.template.AdoptIntoPlan.Answer;

/** Drafts that are open take over templates. */
@ExtendWith(House.class)
class AdoptIntoPlanIT {
    private final Casting cast;
    private final PlanCasting casting;
    private final Plans plans;
    private final DraftItems items;
    private final PlanTemplates templates;
    private final Adoptions adoptions;
    private final Scope ministry;
    private final Scope north;
    private final TemplateId template;
    private final PlanItem offered;

    AdoptIntoPlanIT(
            Casting cast,
            PlanCasting casting,
            Plans plans,
            DraftItems items,
            PlanTemplates templates,
            Adoptions adoptions) {
        this.cast = cast;
        this.casting = casting;
        this.plans = plans;
        this.items = items;
        this.templates = templates;
        this.adoptions = adoptions;
        ministry = casting.agency("Ministry");
        north = casting.agency("North");
        cast.relate(ministry, north, RelationKind.SECTORAL);
        var source = casting.complete(ministry, "Thi đua năm 2026");
        offered = plans.fetch(ministry, source).body().items().getFirst();
        var heading = new TemplateHeading("Mẫu", null, Audience.SUBORDINATES_AND_GROUP);
        var answer = templates.publish(ministry, new OfferPlan(source, heading, null));
        template = ((PublishTemplate.Answer.Published) answer).template().id();
    }

    @Test
    void fillsWhereTheDraftIsSilent() {
        var plan = casting.drafted(north, "Của Sở");

        var answer = templates.adopt(north, into(plan));

        assertThat(((Answer.Adopted) answer).items()).isEqualTo(1);
        var body = plans.fetch(north, plan).body();
        assertThat(body.header().title()).isEqualTo("Của Sở");
        assertThat(body.statedNone())
                .containsExactlyInAnyOrder(Section.REQUIREMENTS, Section.RESPONSIBILITIES);
        var item = body.items().getFirst();
        assertThat(item.text()).isEqualTo("Nâng cao nhận thức");
        assertThat(item.key()).isNotEqualTo(offered.key());
        assertThat(item.origin())
                .isEqualTo(
                        new Origin(
                                OriginKind.TEMPLATE,
                                template.value().toString(),
                                1,
                                offered.key()));
        assertThat(templates.adopt(north, into(plan))).isEqualTo(new Answer.AlreadyAdopted(1));
        assertThat(plans.fetch(north, plan).body()).isEqualTo(body);
    }

    @Test
    void fillsOnceThoughTwoAskAtOnce() {
        for (var round = 0; round < 5; round++) {
            var plan = casting.drafted(north, "Của Sở " + round);

            var answers =
                    AtOnce.<Answer>all(
                            () -> templates.adopt(north, into(plan)),
                            () -> templates.adopt(north, into(plan)));

            assertThat(answers)
                    .contains(new Answer.AlreadyAdopted(1))
                    .filteredOn(Answer.Adopted.class::isInstance)
                    .hasSize(1);
            assertThat(plans.fetch(north, plan).body().items())
                    .extracting(PlanItem::text)
                    .containsExactly("Nâng cao nhận thức");
        }
        assertThat(adoptions.list(ministry, template, PageRequest.first(9)).items()).hasSize(5);
    }

    @Test
    void leavesWhatTheDraftSaysItself() {
        var plan = casting.drafted(north, "Của Sở");
        casting.purpose(north, plan, "Của riêng Sở");

        var answer = templates.adopt(north, into(plan));

        assertThat(((Answer.Adopted) answer).items()).isZero();
        assertThat(plans.fetch(north, plan).body().items())
                .extracting(PlanItem::text)
                .containsExactly("Của riêng Sở");
        assertThat(adoptions.list(ministry, template, PageRequest.first(9)).items()).hasSize(1);
    }

    @Test
    void takesOverWhereTheDraftHasStruckItsOwnWordsOut() {
        var plan = casting.drafted(north, "Của Sở");
        var own = casting.purpose(north, plan, "Của riêng Sở");
        items.remove(north, new RemoveItem(plan, own.key(), own.revision()));

        templates.adopt(north, into(plan));

        assertThat(plans.fetch(north, plan).body().items())
                .extracting(PlanItem::text)
                .containsExactly("Nâng cao nhận thức");
    }

    @Test
    void isForThePlannersOfTheAgencyAndOnlyWhileTheDraftIsOpen() {
        var plan = casting.drafted(north, "Của Sở");
        var shut = casting.submitted(north, "Đã trình");
        var foreign = casting.drafted(ministry, "Của Bộ");

        assertThatThrownBy(() -> templates.adopt(north, into(foreign)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> templates.adopt(cast.as(north, Role.OFFICE_CLERK), into(plan)))
                .isInstanceOf(NotPermitted.class);
        assertThat(templates.adopt(north, into(shut))).isInstanceOf(Answer.NotNow.class);
        assertThat(plans.fetch(north, plan).body().items()).isEmpty();
        assertThat(adoptions.list(ministry, template, PageRequest.first(9)).items()).isEmpty();
    }

    private AdoptIntoPlan into(PlanId plan) {
        return new AdoptIntoPlan(template, null, plan);
    }
}
