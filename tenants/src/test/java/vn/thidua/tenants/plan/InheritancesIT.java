package vn.thidua.tenants.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.HeaderField;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.inheritance.Inheritance;
import vn.thidua.platform.body.inheritance.Provenance;
import vn.thidua.platform.body.inheritance.SourceKind;
import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.LinkType;
import vn.thidua.platform.link.ProposeLink;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.register.Numbering;

@ExtendWith(House.class)
class InheritancesIT {
    private final PlanCasting casting;
    private final DraftTexts texts;
    private final DraftParents parents;
    private final Drafts drafts;
    private final Plans plans;
    private final Approvals approvals;
    private final Issuing issuing;
    private final Inheritances inheritances;
    private final Scope north;
    private final PlanId ministrys;

    InheritancesIT(
            PlanCasting casting,
            Casting cast,
            DraftTexts texts,
            DraftParents parents,
            Drafts drafts,
            Plans plans,
            Approvals approvals,
            Issuing issuing,
            Inheritances inheritances) {
        this.casting = casting;
        this.texts = texts;
        this.parents = parents;
        this.drafts = drafts;
        this.plans = plans;
        this.approvals = approvals;
        this.issuing = issuing;
        this.inheritances = inheritances;
        var all = cast.cast();
        north = casting.withKinds(all.north());
        ministrys = casting.issued(casting.withKinds(all.ministry()), "Kế hoạch của Bộ");
    }

    @Test
    void takesASilentSectionFromThePlanThatItAnswersBeforeAndAfterItIsIssued() {
        var plan = casting.drafted(north, "Kế hoạch của Sở");
        answer(plan, LinkType.IMPLEMENTS);

        assertInherited(plan);
        silent(plan);
        approvals.submit(north, new SubmitPlan(plan));
        approvals.approve(north, new ApprovePlan(plan));
        issuing.issue(north, casting.issue(plan, new Numbering.Next()));
        assertThat(inherited(plan, Section.REQUIREMENTS)).isInstanceOf(Provenance.StatedNone.class);
        assertThat(inherited(plan, Section.PURPOSES)).isInstanceOf(Provenance.Overridden.class);
    }

    @Test
    void tellsOwnWordsFromThoseTakenOver() {
        var plan = casting.drafted(north, "Kế hoạch của Sở");
        answer(plan, LinkType.IMPLEMENTS);

        var all = inherited(plan);

        assertThat(all.of(HeaderField.TITLE)).isEqualTo(new Provenance.Own<>("Kế hoạch của Sở"));
        casting.purpose(north, plan, "Mục đích riêng");
        assertThat(inherited(plan, Section.PURPOSES)).isInstanceOf(Provenance.Overridden.class);
    }

    @Test
    void takesNothingFromAPlanThatIsOnlyCited() {
        var plan = casting.drafted(north, "Kế hoạch của Sở");
        answer(plan, LinkType.REFERS_TO);

        assertThat(inherited(plan, Section.PURPOSES)).isInstanceOf(Provenance.Silent.class);
    }

    @Test
    void takesFromTheAgencysOwnPlanAboveFirst() {
        var yearly = casting.issued(north, "Kế hoạch năm");
        var command =
                new DraftPlan(
                        casting.kind(north, 1).id(),
                        2026,
                        "Chuyên đề",
                        new Start.Blank(),
                        yearly,
                        null,
                        null);
        var plan = ((DraftPlan.Answer.Drafted) drafts.draft(north, command)).plan().id();
        answer(plan, LinkType.IMPLEMENTS);

        var source = ((Provenance.Inherited<?>) inherited(plan, Section.PURPOSES)).source();

        assertThat(source.id()).isEqualTo(yearly.value() + "/1");
        assertThat(source.title()).isEqualTo("Kế hoạch năm");
    }

    private void assertInherited(PlanId plan) {
        var inherited = (Provenance.Inherited<List<PlanItem>>) inherited(plan, Section.PURPOSES);
        assertThat(inherited.value())
                .extracting(PlanItem::text)
                .containsExactly("Nâng cao nhận thức");
        assertThat(inherited.source().id()).isEqualTo(ministrys.value() + "/1");
        assertThat(inherited.source().sourceKind()).isEqualTo(SourceKind.PARENT_PLAN);
    }

    private Provenance<List<PlanItem>> inherited(PlanId plan, Section section) {
        return inherited(plan).of(section);
    }

    private Inheritance inherited(PlanId plan) {
        var file = plans.fetch(north, plan);
        return inheritances.of(north, List.of(file)).get(file);
    }

    private void silent(PlanId plan) {
        casting.purpose(north, plan, "Mục đích riêng");
        texts.state(north, new StateSection(plan, Section.REQUIREMENTS, true));
        texts.state(north, new StateSection(plan, Section.RESPONSIBILITIES, true));
    }

    private void answer(PlanId plan, LinkType type) {
        var parent = new ProposeLink.Parent.Published(ministrys, null);
        parents.add(north, new AddParent(plan, parent, type, Crossing.FIGURES, null));
    }
}
