package vn.thidua.tenants.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.OriginKind;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanHeader;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.MovementKind;
import vn.thidua.platform.body.content.Purpose;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.value.Attempt;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.kind.KindScope;
import vn.thidua.tenants.kind.PlanKinds;
import vn.thidua.tenants.kind.RetirePlanKind;

@ExtendWith(House.class)
class DraftsIT {
    private final PlanCasting casting;
    private final Casting cast;
    private final Drafts drafts;
    private final Plans plans;
    private final PlanKinds kinds;
    private final Sql sql;
    private final Scope north;
    private final Scope south;

    DraftsIT(
            PlanCasting casting,
            Casting cast,
            Drafts drafts,
            Plans plans,
            PlanKinds kinds,
            Sql sql) {
        this.casting = casting;
        this.cast = cast;
        this.drafts = drafts;
        this.plans = plans;
        this.kinds = kinds;
        this.sql = sql;
        north = casting.agency("North");
        south = casting.agency("South");
    }

    @Test
    void beginsABlankPlanWithTheHeaderOfItsKind() {
        var id = casting.drafted(north, "  Phát động   phong trào ");

        var file = plans.fetch(north, id);

        assertThat(file.plan().title()).isEqualTo("Phát động phong trào");
        assertThat(file.plan().standing())
                .isEqualTo(new Standing(PlanState.DRAFT, DraftStage.DRAFT, 0));
        assertThat(file.plan().current()).isNull();
        var header = file.body().header();
        assertThat(header.movementKind()).isEqualTo(MovementKind.REGULAR);
        assertThat(header.letterhead().documentSymbol()).isEqualTo("/KH-STP");
        assertThat(header.letterhead().issuerText()).isEqualTo("North");
        assertThat(file.body().items()).isEmpty();
    }

    @Test
    void beginsWithLastYearsPlanAndRemembersIt() {
        var old = casting.issued(north, "Kế hoạch năm trước");

        var id = drafted(north, draft(0, null, new Start.FromPlan(old), null));

        var file = plans.fetch(north, id);
        assertThat(file.plan().previous()).isEqualTo(old);
        assertThat(file.plan().title()).isEqualTo("Kế hoạch năm trước");
        assertThat(file.body().header().previousPlan()).isEqualTo("1/KH-STP");
        assertThat(file.body().header().letterhead().documentSymbol()).isEqualTo("/KH-STP");
        assertThat(file.body().header().letterhead().dateText()).isNull();
        var item = file.body().items().getFirst();
        assertThat(item.text()).isEqualTo("Nâng cao nhận thức");
        assertThat(item.origin().originKind()).isEqualTo(OriginKind.PLAN);
        assertThat(item.origin().source()).isEqualTo(old.value().toString());
        assertThat(item.origin().version()).isEqualTo(1);
    }

    @Test
    void beginsWithATemplateAndRemembersItsItems() {
        var body = body("Mẫu", "Mục đích của mẫu");

        var id = drafted(north, draft(0, "Của tôi", new Start.FromTemplate(body, "m1", 3), null));

        var file = plans.fetch(north, id);
        assertThat(file.plan().previous()).isNull();
        assertThat(file.plan().title()).isEqualTo("Của tôi");
        var origin = file.body().items().getFirst().origin();
        assertThat(origin.originKind()).isEqualTo(OriginKind.TEMPLATE);
        assertThat(origin.source()).isEqualTo("m1");
        assertThat(origin.version()).isEqualTo(3);
        assertThat(origin.item()).isEqualTo(body.items().getFirst().key());
    }

    @Test
    void takesTheTextOfAPaperDocumentAsItStands() {
        var body = body("Kế hoạch  có  lỗi", "các các");

        var id = drafted(north, draft(0, null, new Start.FromPaper(body), null));

        assertThat(plans.fetch(north, id).body()).isEqualTo(body);
    }

    @Test
    void standsUnderThePlansThatItsKindAllows() {
        var yearly = casting.drafted(north, "Kế hoạch năm");
        var thematic = drafted(north, draft(1, "Chuyên đề", new Start.Blank(), yearly));

        assertThat(plans.fetchPlan(north, thematic).under()).isEqualTo(yearly);
        assertThat(drafts.draft(north, draft(0, "Năm", new Start.Blank(), thematic)))
                .isInstanceOf(DraftPlan.Answer.PlaceNotAllowed.class);
        drafts.discard(north, new DiscardPlan(yearly));
        assertThat(drafts.draft(north, draft(1, "Chuyên đề", new Start.Blank(), yearly)))
                .isInstanceOf(DraftPlan.Answer.PlaceEnded.class);
        assertThat(plansOf(north)).isEqualTo(2);
    }

    @Test
    void refusesWhatDoesNotFit() {
        var kind = casting.kind(north, 2).id();
        kinds.retire(north, new RetirePlanKind(kind));

        assertThat(drafts.draft(north, draft(2, "A", new Start.Blank(), null)))
                .isEqualTo(new DraftPlan.Answer.KindRetired(kind));
        assertThat(drafts.draft(north, year(1944)))
                .isEqualTo(new DraftPlan.Answer.YearOutOfRange(1944));
        assertThat(drafts.draft(north, draft(3, "A", new Start.Blank(), null)))
                .isEqualTo(new DraftPlan.Answer.UnitNotFitting(KindScope.UNIT));
        assertThat(drafts.draft(north, draft(0, "x".repeat(501), new Start.Blank(), null)))
                .isEqualTo(
                        new DraftPlan.Answer.Refused(
                                List.of(new BodyRefused.TextTooLong(null, "title", 500))));
        assertThat(plansOf(north)).isZero();
    }

    @Test
    void issuesInTheNameOfAGroupOnlyForItsMembersOfTheYear() {
        var group = cast.group(2026, south);
        var command =
                new DraftPlan(
                        casting.kind(north, 0).id(),
                        2026,
                        "Kế hoạch khối",
                        new Start.Blank(),
                        null,
                        null,
                        group);

        assertThat(drafts.draft(north, command))
                .isEqualTo(new DraftPlan.Answer.NotInGroup(group, 2026));
        assertThat(plansOf(north)).isZero();
    }

    @Test
    void takesADiscardedPlanBackForAWhile() {
        var plan = casting.drafted(north, "A");

        assertThat(drafts.discard(north, new DiscardPlan(plan)))
                .isInstanceOf(DiscardPlan.Answer.Discarded.class);
        assertThat(drafts.discard(north, new DiscardPlan(plan)))
                .isInstanceOf(DiscardPlan.Answer.NotNow.class);
        assertThat(drafts.restore(north, new RestorePlan(plan)))
                .isInstanceOf(RestorePlan.Answer.Restored.class);
        assertThat(drafts.restore(north, new RestorePlan(plan)))
                .isInstanceOf(RestorePlan.Answer.NotDiscarded.class);
        assertThat(plans.fetchPlan(north, plan).standing().isEditable()).isTrue();
    }

    @Test
    void doesNotTakeBackWhatWasDiscardedLongAgo() {
        var plan = casting.drafted(north, "A");
        drafts.discard(north, new DiscardPlan(plan));
        sql.run(
                "UPDATE plan SET discarded_at = discarded_at - INTERVAL 31 DAY WHERE id = ?",
                Uuids.bytes(plan.value()));

        assertThat(drafts.restore(north, new RestorePlan(plan)))
                .isInstanceOf(RestorePlan.Answer.TooLate.class);
        assertThat(plans.fetchPlan(north, plan).standing().state()).isEqualTo(PlanState.DISCARDED);
    }

    @Test
    void hidesPlansFromOthers() {
        var plan = casting.drafted(north, "A");
        var before = changedAt(plan);

        assertThatThrownBy(() -> plans.fetch(south, plan)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> drafts.discard(south, new DiscardPlan(plan)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> drafts.restore(south, new RestorePlan(plan)))
                .isInstanceOf(NotVisible.class);
        var copy = southern(new Start.FromPlan(plan), null);
        assertThatThrownBy(() -> drafts.draft(south, copy)).isInstanceOf(NotVisible.class);
        var below = southern(new Start.Blank(), plan);
        assertThatThrownBy(() -> drafts.draft(south, below)).isInstanceOf(NotVisible.class);
        var foreignKind = draft(0, "A", new Start.Blank(), null);
        assertThatThrownBy(() -> drafts.draft(south, foreignKind)).isInstanceOf(NotVisible.class);
        assertThat(plansOf(south)).isZero();
        assertThat(changedAt(plan)).isEqualTo(before);
    }

    @Test
    void letsPlannersOnlyDraft() {
        var clerk = cast.as(north, Role.OFFICE_CLERK, Role.UNIT_HEAD);
        var plan = casting.drafted(north, "A");

        assertThatThrownBy(() -> drafts.draft(clerk, draft(0, "B", new Start.Blank(), null)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> drafts.discard(clerk, new DiscardPlan(plan)))
                .isInstanceOf(NotPermitted.class);
        assertThat(plansOf(north)).isEqualTo(1);
    }

    private PlanId drafted(Scope scope, DraftPlan command) {
        return ((DraftPlan.Answer.Drafted) drafts.draft(scope, command)).plan().id();
    }

    private DraftPlan draft(int kind, String title, Start start, PlanId under) {
        return new DraftPlan(casting.kind(north, kind).id(), 2026, title, start, under, null, null);
    }

    private DraftPlan southern(Start start, PlanId under) {
        return new DraftPlan(casting.kind(south, 1).id(), 2026, "S", start, under, null, null);
    }

    private DraftPlan year(int year) {
        return new DraftPlan(
                casting.kind(north, 0).id(), year, "A", new Start.Blank(), null, null, null);
    }

    private static PlanBody body(String title, String purpose) {
        var header =
                new PlanHeader(
                        1, title, null, null, null, null, null, null, null, null, null, null, null,
                        null);
        var item = PlanItem.fresh(Section.PURPOSES, 0, purpose, new Purpose(false));
        return ((Attempt.Made<PlanBody>) PlanBody.of(header, List.of(item), Set.of())).value();
    }

    private long plansOf(Scope scope) {
        return sql.number("SELECT COUNT(*) FROM plan WHERE tenant_id = ?", scope.tenant().value());
    }

    private String changedAt(PlanId plan) {
        return sql.text("SELECT changed_at FROM plan WHERE id = ?", Uuids.bytes(plan.value()));
    }
}
