package vn.thidua.tenants.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.Purpose;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.template.PublishTemplate;
import vn.thidua.platform.template.PublishTemplateVersion;
import vn.thidua.platform.template.TemplateHeading;
import vn.thidua.platform.template.TemplateId;
import vn.thidua.tenants.kind.PlanKind;
import vn.thidua.tenants.plan.ChangeHeader;
import vn.thidua.tenants.plan.ChangeItem;
import vn.thidua.tenants.plan.DraftItems;
import vn.thidua.tenants.plan.DraftTexts;
import vn.thidua.tenants.plan.EditAnswer;
import vn.thidua.tenants.plan.ItemWords;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.plan.Plans;
import vn.thidua.tenants.plan.RemoveItem;
import vn.thidua.tenants.template.AdoptIntoDraft;
import vn.thidua.tenants.template.OfferPlan;
import vn.thidua.tenants.template.OfferPlanVersion;
import vn.thidua.tenants.template.PlanTemplates;
import vn.thidua.tenants.unit.UnitId;

/**
 * Brings tests a ministry's template whose second version rewrites one purpose, strikes out another
 * and adds a third, and the plan of a department that has taken over the first.
 */
@Singleton
public class UpgradeCasting {
    private final Casting casting;
    private final PlanCasting plans;
    private final Plans reads;
    private final DraftItems items;
    private final DraftTexts texts;
    private final PlanTemplates templates;

    UpgradeCasting(
            Casting casting,
            PlanCasting plans,
            Plans reads,
            DraftItems items,
            DraftTexts texts,
            PlanTemplates templates) {
        this.casting = casting;
        this.plans = plans;
        this.reads = reads;
        this.items = items;
        this.texts = texts;
        this.templates = templates;
    }

    /**
     * A template with its publisher's draft, from which the next version is made.
     *
     * @param first the purpose that the second version rewrites
     * @param second the one that it strikes out
     */
    public record Offered(
            Scope publisher, PlanId draft, TemplateId id, ItemKey first, ItemKey second) {}

    /** A department under the ministry. */
    public Scope under(Scope ministry, String name) {
        var department = plans.agency(name);
        casting.relate(ministry, department, RelationKind.SECTORAL);
        return department;
    }

    /** A template with three purposes, in its first version. */
    public Offered offered(Scope publisher) {
        var draft = plans.complete(publisher, "Thi đua năm 2026");
        var first = reads.fetch(publisher, draft).body().items().getFirst().key();
        var second = plans.purpose(publisher, draft, "Hai").key();
        plans.purpose(publisher, draft, "Ba");
        var heading = new TemplateHeading("Mẫu", null, Audience.SUBORDINATES_AND_GROUP);
        var answer = templates.publish(publisher, new OfferPlan(draft, heading, null));
        var template = ((PublishTemplate.Answer.Published) answer).template().id();
        return new Offered(publisher, draft, template, first, second);
    }

    /** A draft that begins with the template's current version. */
    public PlanId adopted(Scope scope, Offered template) {
        return adopted(scope, template, plans.kind(scope, 0), null, null);
    }

    /** A unit's draft that begins with the template's current version. */
    public PlanId adopted(
            Scope scope,
            Offered template,
            PlanKind kind,
            @Nullable PlanId under,
            @Nullable UnitId unit) {
        var command =
                new AdoptIntoDraft(
                        template.id(), null, kind.id(), 2026, "Của Sở", under, unit, null);
        return ((AdoptIntoDraft.Answer.Adopted) templates.adopt(scope, command)).plan().id();
    }

    /** The second version. */
    public void second(Offered template) {
        var scope = template.publisher();
        rewrite(scope, template.draft(), template.first(), "Một, bản mới");
        var gone = item(scope, template.draft(), template.second());
        items.remove(scope, new RemoveItem(template.draft(), gone.key(), gone.revision()));
        plans.purpose(scope, template.draft(), "Bốn");
        next(template, 1);
    }

    /** The draft as it stands becomes the version after this one. */
    public void next(Offered template, int expected) {
        var command =
                new OfferPlanVersion(
                        template.id(), expected, template.draft(), null, null, null, null);
        assertThat(templates.publishVersion(template.publisher(), command))
                .isInstanceOf(PublishTemplateVersion.Answer.Published.class);
    }

    /** The publisher's draft gets another title. */
    public void retitle(Offered template, String title) {
        var scope = template.publisher();
        var header = reads.fetch(scope, template.draft()).body().header();
        texts.change(
                scope, new ChangeHeader(template.draft(), header.revision(), header.titled(title)));
    }

    /** An item of a plan says something else. */
    public PlanItem rewrite(Scope scope, PlanId plan, ItemKey key, String text) {
        var item = item(scope, plan, key);
        var command = new ChangeItem(plan, key, item.revision(), words(text), null);
        return ((EditAnswer.Saved<PlanItem>) items.change(scope, command)).part();
    }

    /** A purpose in these words. */
    public static ItemWords words(@Nullable String text) {
        return new ItemWords(null, text, List.of(), List.of(), new Purpose(false));
    }

    /** What the plan has of an item of a source. */
    public PlanItem taken(Scope scope, PlanId plan, ItemKey key) {
        return text(scope, plan).stream()
                .filter(item -> item.origin() != null && item.origin().item().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The items of what is drafted, or else of what is in force. */
    public List<PlanItem> text(Scope scope, PlanId plan) {
        var file = reads.fetch(scope, plan);
        return (file.draft() == null ? file.body() : file.draft()).items();
    }

    private PlanItem item(Scope scope, PlanId plan, ItemKey key) {
        return text(scope, plan).stream()
                .filter(item -> item.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
