package vn.thidua.tenants.handover;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.value.DatePrecision;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.duty.Addressees;
import vn.thidua.platform.duty.Coverage;
import vn.thidua.platform.duty.Coverages;
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
import vn.thidua.platform.rollup.Contribution;
import vn.thidua.platform.rollup.Facts;
import vn.thidua.platform.rollup.MeasureDelta;
import vn.thidua.platform.rollup.Period;
import vn.thidua.platform.rollup.PeriodRange;
import vn.thidua.platform.rollup.RecordFact;
import vn.thidua.platform.rollup.RollupAudit;
import vn.thidua.platform.rollup.Rollups;
import vn.thidua.tenants.plan.PlanCasting;

/** What members do under a group's plan, and what comes of it. */
@Singleton
class GroupWork {
    private static final PageRequest ALL = PageRequest.first(100);

    private final Casting casting;
    private final PlanCasting plans;
    private final Publications publications;
    private final Links links;
    private final Facts facts;
    private final Rollups rollups;
    private final RollupAudit audit;
    private final Duties duties;
    private final Coverages coverages;

    GroupWork(
            Casting casting,
            PlanCasting plans,
            Publications publications,
            Links links,
            Facts facts,
            Rollups rollups,
            RollupAudit audit,
            Duties duties,
            Coverages coverages) {
        this.casting = casting;
        this.plans = plans;
        this.publications = publications;
        this.links = links;
        this.facts = facts;
        this.rollups = rollups;
        this.audit = audit;
        this.duties = duties;
        this.coverages = coverages;
    }

    /** A member's own plan that answers the group's. */
    PlanId answering(Scope scope, PlanId plan) {
        var child = Issued.by(scope, "Kế hoạch của thành viên").in(publications, scope);
        var parent = new ProposeLink.Parent.Published(plan, null);
        var answer =
                links.propose(
                        scope,
                        new ProposeLink(
                                child, parent, LinkType.IMPLEMENTS, Crossing.FIGURES, null));
        assertThat(answer).isInstanceOf(ProposeLink.Linked.class);
        return child;
    }

    /** So many activities were held. */
    RecordFact.Answer recorded(Scope scope, PlanId plan, int held) {
        var quarter = Period.of(2025, 4);
        var delta = new MeasureDelta("ACTIVITIES_HELD", BigDecimal.valueOf(held));
        return facts.record(
                scope,
                new RecordFact(plan, quarter, quarter.endsOn(), List.of(delta), List.of(), null));
    }

    /** The same, and they count. */
    void report(Scope scope, PlanId plan, int held) {
        assertThat(recorded(scope, plan, held)).isInstanceOf(RecordFact.Recorded.class);
    }

    /** What each agency has brought to the plan. */
    Map<AgencyId, String> figures(Scope scope, PlanId plan) {
        return rollups.contributions(scope, plan, PeriodRange.everything(), ALL).items().stream()
                .collect(Collectors.toMap(Contribution::agency, GroupWork::held));
    }

    private static String held(Contribution line) {
        return line.figures().text().replaceAll("[^0-9].*", "");
    }

    /** Every stored sum is what is computed anew. */
    void isExact() {
        assertThat(audit.audit(casting.operator()).differences().values()).allMatch(List::isEmpty);
    }

    /** The members of this year owe a plan of their own. */
    void impose(Scope scope, PlanId plan, GroupId group) {
        var answer =
                duties.impose(
                        scope,
                        new ImposeDuty(
                                plan,
                                DutyKind.ISSUE_PLAN,
                                "ban hành kế hoạch",
                                plans.today().plusDays(9),
                                DatePrecision.DAY,
                                new Addressees.GroupMembers(group, plans.today().getYear())));
        assertThat(answer).isInstanceOf(ImposeDuty.Answer.Imposed.class);
    }

    /** Who is addressed by the plan's first duty. */
    List<AgencyId> addressed(Scope scope, PlanId plan) {
        var duty = duties.under(scope, List.of(plan)).getFirst().id();
        return coverages.list(scope, duty, Set.of(), ALL).items().stream()
                .map(Coverage::agency)
                .toList();
    }
}
