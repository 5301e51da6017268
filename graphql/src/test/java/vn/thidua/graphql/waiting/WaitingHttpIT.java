package vn.thidua.graphql.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.value.DatePrecision;
import vn.thidua.platform.duty.Addressees;
import vn.thidua.platform.duty.Duties;
import vn.thidua.platform.duty.DutyKind;
import vn.thidua.platform.duty.ImposeDuty;
import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.LinkType;
import vn.thidua.platform.link.Links;
import vn.thidua.platform.link.ProposeLink;
import vn.thidua.platform.publication.Issued;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.tenants.plan.Approvals;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.plan.ReturnPlan;

/** What waits for each role of an agency, and for nobody else. */
@ExtendWith(House.class)
class WaitingHttpIT {
    private static final String WAITING =
            """
            { viewer { waiting {
              plansToApprove { count plans { title state } }
              plansToIssue { count plans { title } }
              plansReturned { count plans { title returnReason } }
              linksToAnswer { count links { child { title } state } }
              linksBehind { count links { child { title } state } }
              childrenBehind { count links { child { title } state } }
              progressToConfirm { count reports { id } }
              dutiesUnanswered { count duties { duty { text } coverage { status } } }
            } } }
            """;

    private final Api api;
    private final PlanCasting casting;
    private final Approvals approvals;
    private final Publications publications;
    private final Links links;
    private final Duties duties;
    private final Scope ministry;
    private final Scope north;

    WaitingHttpIT(
            Api api,
            PlanCasting casting,
            Casting cast,
            Approvals approvals,
            Publications publications,
            Links links,
            Duties duties) {
        this.api = api;
        this.casting = casting;
        this.approvals = approvals;
        this.publications = publications;
        this.links = links;
        this.duties = duties;
        var all = cast.cast();
        ministry = casting.withKinds(all.ministry());
        north = casting.withKinds(all.north());
    }

    @Test
    void tellsEachRoleItsPlans() {
        casting.submitted(north, "Chờ duyệt");
        casting.approved(north, "Chờ số");
        var returned = casting.submitted(north, "Bị trả");
        approvals.giveBack(north, new ReturnPlan(returned, "Thiếu chỉ tiêu"));
        casting.drafted(north, "Đang viết");
        casting.submitted(ministry, "Của Bộ");

        var approver = ask(Role.APPROVER);
        var clerk = ask(Role.OFFICE_CLERK);
        var planner = ask(Role.PLANNER);

        assertThat(approver.at("plansToApprove"))
                .isEqualTo(
                        Map.of(
                                "count",
                                1,
                                "plans",
                                List.of(Map.of("title", "Chờ duyệt", "state", "SUBMITTED"))));
        assertThat(approver.at("plansToIssue")).isNull();
        assertThat(approver.at("plansReturned")).isNull();
        assertThat(clerk.at("plansToIssue"))
                .isEqualTo(Map.of("count", 1, "plans", List.of(Map.of("title", "Chờ số"))));
        assertThat(clerk.at("plansToApprove")).isNull();
        assertThat(planner.at("plansReturned"))
                .isEqualTo(
                        Map.of(
                                "count",
                                1,
                                "plans",
                                List.of(
                                        Map.of(
                                                "title",
                                                "Bị trả",
                                                "returnReason",
                                                "Thiếu chỉ tiêu"))));
    }

    @Test
    void tellsWhichLinksWaitOnEitherSide() {
        var asking = Issued.by(ministry, "Hỏi trước").in(publications, ministry);
        var first = Issued.by(ministry, "Mở").lettingIn();
        var open = first.in(publications, ministry);
        link("Xin liên kết", asking);
        link("Đã liên kết", open);
        first.version(2).in(publications, ministry);

        var chief = new Waits(api.colleague(ministry, Role.APPROVER).ask(WAITING));
        var planner = ask(Role.PLANNER);

        assertThat(chief.at("linksToAnswer.count")).isEqualTo(1);
        assertThat(chief.at("linksToAnswer.links.0.child.title")).isEqualTo("Xin liên kết");
        assertThat(chief.at("childrenBehind.count")).isEqualTo(1);
        assertThat(chief.at("childrenBehind.links.0.state")).isEqualTo("BEHIND");
        assertThat(chief.at("linksBehind.count")).isEqualTo(0);
        assertThat(planner.at("linksBehind.links.0.child.title")).isEqualTo("Đã liên kết");
        assertThat(planner.at("linksToAnswer")).isNull();
        assertThat(planner.at("childrenBehind")).isNull();
    }

    @Test
    void tellsWhatIsOwedAndNotAnswered() {
        var plan = Issued.by(ministry, "Thi đua ngành").lettingIn().in(publications, ministry);
        impose(plan, "ban hành kế hoạch");

        var before = ask(Role.PLANNER);
        link("Trả lời", plan);
        var after = ask(Role.PLANNER);

        assertThat(before.at("dutiesUnanswered.count")).isEqualTo(1);
        assertThat(before.at("dutiesUnanswered.duties.0.duty.text")).isEqualTo("ban hành kế hoạch");
        assertThat(before.at("dutiesUnanswered.duties.0.coverage.status")).isEqualTo("SILENT");
        assertThat(after.at("dutiesUnanswered.count")).isEqualTo(0);
        assertThat(ask(Role.OFFICE_CLERK).at("dutiesUnanswered")).isNull();
        assertThat(ask(Role.OFFICE_CLERK).at("progressToConfirm.count")).isEqualTo(0);
    }

    @Test
    void isNothingForViewersAndOperators() {
        casting.submitted(north, "Chờ duyệt");

        var viewer = ask(Role.VIEWER);
        var operator = api.operator().ask(WAITING);

        for (var part :
                List.of("plansToApprove", "plansToIssue", "linksBehind", "dutiesUnanswered")) {
            assertThat(viewer.at(part)).as(part).isNull();
        }
        assertThat(operator.at("data.viewer.waiting")).isNull();
        assertThat(operator.errorCode()).isNull();
    }

    @Test
    void takesNineStatementsAtMostAndNamesFiveOfEach() {
        var person = api.colleague(north, Role.values());
        casting.submitted(north, "Một");
        person.ask(WAITING);
        var few = Statements.count(() -> person.ask(WAITING));
        for (var n = 0; n < 6; n++) {
            casting.submitted(north, "Thêm " + n);
        }

        var many = Statements.count(() -> person.ask(WAITING));

        var waits = new Waits(person.ask(WAITING));
        assertThat(waits.at("plansToApprove.count")).isEqualTo(7);
        assertThat((List<?>) waits.at("plansToApprove.plans")).hasSize(5);
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(9);
    }

    private Waits ask(Role role) {
        return new Waits(api.colleague(north, role).ask(WAITING));
    }

    private void link(String title, PlanId parent) {
        var child = Issued.by(north, title).in(publications, north);
        var published = new ProposeLink.Parent.Published(parent, null);
        links.propose(
                north,
                new ProposeLink(child, published, LinkType.IMPLEMENTS, Crossing.FIGURES, null));
    }

    private void impose(PlanId plan, String text) {
        duties.impose(
                ministry,
                new ImposeDuty(
                        plan,
                        DutyKind.ISSUE_PLAN,
                        text,
                        LocalDate.of(2199, 12, 31),
                        DatePrecision.DAY,
                        new Addressees.Agencies(List.of(north.agency()))));
    }

    /** What waits, with paths from there. */
    private record Waits(Answer answer) {
        Object at(String path) {
            assertThat(answer.errorCode()).as(answer.raw()).isNull();
            return answer.at("data.viewer.waiting." + path);
        }
    }
}
