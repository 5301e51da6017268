package vn.thidua.tenants.handover;

import jakarta.inject.Singleton;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.directory.GroupKeeping;
import vn.thidua.platform.directory.NameLead;
import vn.thidua.platform.merger.Handover;
import vn.thidua.platform.merger.HandoverState;
import vn.thidua.platform.merger.Handovers;
import vn.thidua.tenants.plan.PlanCasting;

/** Makes groups whose lead changes today, and lets their plans go on. */
@Singleton
public class GroupCasting {
    private final Casting casting;
    private final PlanCasting plans;
    private final GroupKeeping groups;
    private final GroupHandovers handovers;
    private final Handovers received;
    private final TakeIns takeIns;

    GroupCasting(
            Casting casting,
            PlanCasting plans,
            GroupKeeping groups,
            GroupHandovers handovers,
            Handovers received,
            TakeIns takeIns) {
        this.casting = casting;
        this.plans = plans;
        this.groups = groups;
        this.handovers = handovers;
        this.received = received;
        this.takeIns = takeIns;
    }

    /** A group of this year, the first its lead. */
    public GroupId group(Scope lead, Scope... others) {
        return casting.group(plans.today().getYear(), lead, others);
    }

    /** From today on another of its members leads the group. */
    public void lead(GroupId group, Scope next) {
        var command = new NameLead(group, next.agency(), plans.today());
        if (!(groups.nameLead(casting.operator(), command) instanceof NameLead.Answer.Named)) {
            throw new IllegalStateException("not named: " + command);
        }
    }

    /** What somebody has kept for the group is sent to who leads it now; the latest of it. */
    public Handover sent(Scope former, GroupId group, Scope next) {
        var answer = handovers.handOver(former, new HandOverGroup(group, null));
        if (!(answer instanceof HandOverGroup.Answer.HandedOver)) {
            throw new IllegalStateException(answer.toString());
        }
        var waiting = received.list(next, HandoverState.WAITING, PageRequest.first(1));
        return waiting.items().getFirst();
    }

    /** Takes it in as a plan of the yearly kind. */
    public TakeInHandover.Answer takeIn(Scope next, Handover handover) {
        return takeIns.takeIn(
                next, new TakeInHandover(handover.id(), plans.kind(next, 0).id(), null, null));
    }
}
