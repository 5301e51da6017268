package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.DocumentType;
import vn.thidua.platform.body.value.DatePrecision;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.duty.Addressees;
import vn.thidua.platform.duty.Duties;
import vn.thidua.platform.duty.DutyKind;
import vn.thidua.platform.duty.ImposeDuty;
import vn.thidua.platform.link.AcceptLink;
import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.ExternalParent;
import vn.thidua.platform.link.LinkType;
import vn.thidua.platform.link.Links;
import vn.thidua.platform.link.ProposeLink;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.Issued;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.platform.template.Offering;
import vn.thidua.platform.template.TemplatePublishing;

/** An agency with published plans, and agencies around it that look at them. */
@Singleton
final class SightStage {
    /** How the audiences are called in the table. */
    static final Map<Audience, String> NAMES =
            Map.of(
                    Audience.OWN_AGENCY, "RIÊNG CƠ QUAN",
                    Audience.SUBORDINATES_AND_GROUP, "CẤP DƯỚI VÀ CỤM, KHỐI",
                    Audience.ALL_AGENCIES, "MỌI CƠ QUAN",
                    Audience.PUBLIC, "CÔNG KHAI");

    private static final String FIGURES = "cấp trên, nhận số liệu";
    private static final String TEXT = "cấp trên, nhận cả lời văn";

    private final Casting casting;
    private final PublishedCases published;
    private final Publications publications;
    private final Links links;
    private final Duties duties;
    private final TemplatePublishing templates;
    private final GlobalIds ids;
    private final Scope own;
    private final Scope superior;

    SightStage(
            Casting casting,
            PublishedCases published,
            Publications publications,
            Links links,
            Duties duties,
            TemplatePublishing templates,
            GlobalIds ids) {
        this.casting = casting;
        this.published = published;
        this.publications = publications;
        this.links = links;
        this.duties = duties;
        this.templates = templates;
        this.ids = ids;
        this.own = casting.tenant("North", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        this.superior = casting.tenant("Ministry", AgencyKind.MINISTRY);
    }

    /** Who looks, by what they are to the agency. */
    Map<String, Scope> around() {
        var subordinate = casting.tenant("Office", AgencyKind.DISTRICT_JUSTICE_OFFICE);
        var sibling = casting.tenant("South", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        var member = casting.tenant("Member", AgencyKind.PROVINCIAL_DEPARTMENT);
        casting.relate(superior, own, RelationKind.SECTORAL);
        casting.relate(superior, sibling, RelationKind.SECTORAL);
        casting.relate(own, subordinate, RelationKind.ADMINISTRATIVE);
        casting.group(2026, own, member);
        var around = new LinkedHashMap<String, Scope>();
        around.put("chính cơ quan giữ kế hoạch", own);
        around.put("cấp trên, không liên kết", superior);
        around.put(FIGURES, superior);
        around.put(TEXT, superior);
        around.put("cấp dưới", subordinate);
        around.put("cùng cấp trên", sibling);
        around.put("cùng cụm, khối", member);
        around.put("cơ quan khác", casting.tenant("Stranger", AgencyKind.PROVINCIAL_DEPARTMENT));
        return around;
    }

    /** The ids of what those are asked for who stand so to the agency: all of this audience. */
    Map<String, String> ids(String relation, Audience audience) {
        var title = "ten" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        var item = title.replace("ten", "muc");
        var plan = plan(published.issued(own, audience, title, item));
        switch (relation) {
            case FIGURES -> link(plan, Crossing.FIGURES);
            case TEXT -> link(plan, Crossing.FIGURES_AND_TEXT);
            default -> {} // The plan answers nobody on the platform.
        }
        var template = Offering.publish(templates, own, "Mẫu thi đua", audience);
        var duty =
                new ImposeDuty(
                        plan,
                        DutyKind.ISSUE_PLAN,
                        "Ban hành kế hoạch",
                        LocalDate.of(2026, 3, 31),
                        DatePrecision.DAY,
                        new Addressees.Subordinates(null, null));
        var imposed = (ImposeDuty.Answer.Imposed) duties.impose(own, duty);
        return Map.of(
                "plan", ids.encode("PublishedPlan", plan),
                "open", ids.encode("PublicPlan", plan),
                "title", title,
                "item", item,
                "template", ids.encode("Template", template),
                "duty", ids.encode("Duty", imposed.duty().id()));
    }

    /** A plan that refers to a document outside the platform. */
    private PlanId plan(Issued issued) {
        var plan = issued.in(publications, own);
        var document =
                new ExternalParent(DocumentType.DECISION, null, "145/QĐ", null, null, "Thi đua");
        propose(plan, new ProposeLink.Parent.External(document), Crossing.NOTHING);
        return plan;
    }

    private void link(PlanId plan, Crossing crosses) {
        var above = published.plan(superior);
        var parent = new ProposeLink.Parent.Published(above, null);
        var link = ((ProposeLink.Linked) propose(plan, parent, crosses)).link();
        links.accept(superior, new AcceptLink(link.id()));
    }

    private ProposeLink.Answer propose(PlanId plan, ProposeLink.Parent to, Crossing crosses) {
        return links.propose(own, new ProposeLink(plan, to, LinkType.IMPLEMENTS, crosses, null));
    }
}
