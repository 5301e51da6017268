package vn.thidua.tenants.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.Signature;
import vn.thidua.platform.body.SigningAuthority;
import vn.thidua.platform.body.content.ItemContent;
import vn.thidua.platform.body.content.Purpose;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.value.RoughDate;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.LinkType;
import vn.thidua.platform.link.ProposeLink;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.LinkPolicy;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.kind.PlanKind;
import vn.thidua.tenants.kind.PlanKinds;
import vn.thidua.tenants.register.Numbering;
import vn.thidua.tenants.unit.UnitId;

/** Brings tests agencies with their kinds and plans at every stage, made through the doors. */
@Singleton
public class PlanCasting {
    private final Casting casting;
    private final PlanKinds kinds;
    private final Drafts drafts;
    private final DraftTexts texts;
    private final DraftItems items;
    private final Approvals approvals;
    private final Issuing issuing;
    private final Recordings recordings;
    private final DraftParents parents;
    private final SearchCatchUp catchUp;
    private final Sql sql;
    private final Clock clock;

    PlanCasting(
            Casting casting,
            PlanKinds kinds,
            Drafts drafts,
            DraftTexts texts,
            DraftItems items,
            Approvals approvals,
            Issuing issuing,
            Recordings recordings,
            DraftParents parents,
            SearchCatchUp catchUp,
            Sql sql,
            Clock clock) {
        this.casting = casting;
        this.kinds = kinds;
        this.drafts = drafts;
        this.texts = texts;
        this.items = items;
        this.approvals = approvals;
        this.issuing = issuing;
        this.recordings = recordings;
        this.parents = parents;
        this.catchUp = catchUp;
        this.sql = sql;
        this.clock = clock;
    }

    /** A department of justice with the usual kinds; the scope has every role. */
    public Scope agency(String name) {
        return withKinds(casting.tenant(name, AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE));
    }

    /** The same agency with the usual kinds. */
    public Scope withKinds(Scope scope) {
        kinds.provideDefaults(casting.operator(), scope.tenant(), "STP");
        return scope;
    }

    /** The kind that stands at this place among the usual ones: yearly first, unit plans last. */
    public PlanKind kind(Scope scope, int place) {
        return kinds.list(scope).get(place);
    }

    /** A plan from before words were kept. */
    public PlanId forgotten(PlanId plan) {
        sql.run("DELETE FROM searched_plan WHERE plan_id = ?", (Object) Uuids.bytes(plan.value()));
        return plan;
    }

    /** What words are kept later. */
    public void catchUp(Scope scope) {
        catchUp.goOn(scope.tenant(), 100);
    }

    /** A draft with a title and nothing else. */
    public PlanId drafted(Scope scope, String title) {
        return drafted(scope, 2026, title, null);
    }

    /** The same of a group's plan of this year. */
    public PlanId draftedFor(Scope scope, GroupId group, String title) {
        return drafted(scope, today().getYear(), title, group);
    }

    private PlanId drafted(Scope scope, int year, String title, @Nullable GroupId group) {
        var command =
                new DraftPlan(
                        kind(scope, 0).id(), year, title, new Start.Blank(), null, null, group);
        return ((DraftPlan.Answer.Drafted) drafts.draft(scope, command)).plan().id();
    }

    /** One more purpose in an open draft. */
    public PlanItem purpose(Scope scope, PlanId plan, String text) {
        var words = new ItemWords(null, text, List.of(), List.of(), new Purpose(false));
        var command = new AddItem(plan, Section.PURPOSES, null, null, words, null);
        return ((EditAnswer.Saved<PlanItem>) items.add(scope, command)).part();
    }

    /** A draft that says all that its kind asks for. */
    public PlanId complete(Scope scope, String title) {
        return completed(scope, drafted(scope, title));
    }

    private PlanId completed(Scope scope, PlanId plan) {
        purpose(scope, plan, "Nâng cao nhận thức");
        for (var section : List.of(Section.REQUIREMENTS, Section.RESPONSIBILITIES)) {
            texts.state(scope, new StateSection(plan, section, true));
        }
        return plan;
    }

    /** A plan that waits for its approval. */
    public PlanId submitted(Scope scope, String title) {
        var plan = complete(scope, title);
        assertThat(approvals.submit(scope, new SubmitPlan(plan)))
                .isInstanceOf(SubmitPlan.Answer.Submitted.class);
        return plan;
    }

    /** A plan that waits for its number. */
    public PlanId approved(Scope scope, String title) {
        var plan = submitted(scope, title);
        approvals.approve(scope, new ApprovePlan(plan));
        return plan;
    }

    /** A plan in force that says this in a section. */
    public PlanId issuedSaying(
            Scope scope, String title, Section section, List<? extends ItemContent> contents) {
        var plan = complete(scope, title);
        for (var content : contents) {
            var words = new ItemWords(null, title, List.of(), List.of(), content);
            var added = items.add(scope, new AddItem(plan, section, null, null, words, null));
            assertThat(added).isInstanceOf(EditAnswer.Saved.class);
        }
        approvals.submit(scope, new SubmitPlan(plan));
        approvals.approve(scope, new ApprovePlan(plan));
        return issued(scope, plan);
    }

    /** A plan in force, with the next number of the register. */
    public PlanId issued(Scope scope, String title) {
        return issued(scope, approved(scope, title));
    }

    private PlanId issued(Scope scope, PlanId plan) {
        assertThat(issuing.issue(scope, issue(plan, new Numbering.Next())))
                .isInstanceOf(IssuePlan.Answer.Issued.class);
        return plan;
    }

    /** A plan in force of a unit under one of the agency's, written and issued by its head. */
    public PlanId issuedByUnit(Scope agency, Scope head, UnitId unit, PlanId under) {
        var kind = kind(agency, 3).id();
        var command =
                new DraftPlan(
                        kind, 2026, "Kế hoạch của đơn vị", new Start.Blank(), under, unit, null);
        var plan = ((DraftPlan.Answer.Drafted) drafts.draft(head, command)).plan().id();
        approvals.submit(head, new SubmitPlan(plan));
        approvals.approve(agency, new ApprovePlan(plan));
        return issued(head, plan);
    }

    /** A plan that was issued on paper and says this, for all agencies. */
    public PlanId recorded(Scope scope, int year, PlanBody body) {
        var paper = new Start.FromPaper(body);
        var command = new DraftPlan(kind(scope, 0).id(), year, null, paper, null, null, null);
        var plan = ((DraftPlan.Answer.Drafted) drafts.draft(scope, command)).plan().id();
        var issuedOn = RoughDate.parse(String.valueOf(year));
        var policy = LinkPolicy.SUBORDINATES_FREELY;
        assertThat(
                        recordings.record(
                                scope,
                                new RecordPlan(
                                        plan,
                                        null,
                                        null,
                                        issuedOn,
                                        null,
                                        Audience.ALL_AGENCIES,
                                        policy)))
                .isInstanceOf(RecordPlan.Answer.Recorded.class);
        return plan;
    }

    /** A plan in force that implements one of a superior. */
    public PlanId issuedUnder(Scope scope, String title, PlanId above) {
        var plan = complete(scope, title);
        var parent = new ProposeLink.Parent.Published(above, null);
        parents.add(
                scope, new AddParent(plan, parent, LinkType.IMPLEMENTS, Crossing.FIGURES, null));
        approvals.submit(scope, new SubmitPlan(plan));
        approvals.approve(scope, new ApprovePlan(plan));
        return issued(scope, plan);
    }

    /** A plan of a group, in force, issued by who leads the group. */
    public PlanId issuedFor(Scope scope, GroupId group, String title) {
        return issuedFor(scope, today().getYear(), group, title);
    }

    /** The same of a plan of that year. */
    public PlanId issuedFor(Scope scope, int year, GroupId group, String title) {
        var plan = completed(scope, drafted(scope, year, title, group));
        issueNext(scope, plan);
        return plan;
    }

    /** What is drafted of a plan is approved and issued. */
    public void issueNext(Scope scope, PlanId plan) {
        assertThat(approvals.submit(scope, new SubmitPlan(plan)))
                .isInstanceOf(SubmitPlan.Answer.Submitted.class);
        approvals.approve(scope, new ApprovePlan(plan));
        assertThat(issuing.issue(scope, issue(plan, new Numbering.Next())))
                .isInstanceOf(IssuePlan.Answer.Issued.class);
    }

    /** The command that issues a plan today. */
    public IssuePlan issue(PlanId plan, Numbering numbering) {
        return new IssuePlan(
                plan,
                numbering,
                today(),
                "Bắc Ninh",
                new Signature(
                        "Trương Minh Thắng", "Phó Giám đốc", SigningAuthority.FOR, "KT. GIÁM ĐỐC"),
                Audience.SUBORDINATES_AND_GROUP,
                LinkPolicy.SUBORDINATES_FREELY);
    }

    /** The day that the clock shows. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
