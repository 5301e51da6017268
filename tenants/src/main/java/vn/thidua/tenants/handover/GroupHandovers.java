package vn.thidua.tenants.handover;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Objects;
import vn.thidua.platform.access.Caller;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantStatus;
import vn.thidua.platform.access.Tenants;
import vn.thidua.platform.directory.Directory;
import vn.thidua.platform.directory.Groups;
import vn.thidua.platform.merger.Sender;
import vn.thidua.platform.merger.SentHandovers;
import vn.thidua.tenants.handover.HandOverGroup.Answer;
import vn.thidua.tenants.plan.GroupPlans;

/**
 * The door through which a group's plans leave who led it before: at the turn of the year, or when
 * the lead changes on a day. For an agency that has ended the platform's operator does it.
 */
@Singleton
public class GroupHandovers {
    private final Directory directory;
    private final Groups groups;
    private final Tenants tenants;
    private final GroupPlans plans;
    private final SentHandovers sent;

    GroupHandovers(
            Directory directory,
            Groups groups,
            Tenants tenants,
            GroupPlans plans,
            SentHandovers sent) {
        this.directory = directory;
        this.groups = groups;
        this.tenants = tenants;
        this.plans = plans;
        this.sent = sent;
    }

    /** Sends what the agency keeps for the group to who leads it today, all of it or nothing. */
    @Transactional
    public Answer handOver(Caller caller, HandOverGroup command) {
        return switch (caller) {
            case Scope scope -> {
                scope.require(Permission.DRAFT_PLAN);
                var sender = new Sender(scope.tenant(), scope.agency(), scope.account());
                yield handOver(scope, sender, command, false);
            }
            case OperatorScope operator -> {
                var from = Objects.requireNonNull(command.from(), "the operator says whose");
                var closed = tenants.fetch(operator, from).status() == TenantStatus.CLOSED;
                var tenant = tenants.idOf(operator, from);
                var sender = new Sender(tenant, from, operator.account());
                yield handOver(operator, sender, command, closed);
            }
        };
    }

    private Answer handOver(
            Caller caller, Sender sender, HandOverGroup command, boolean asTheyStand) {
        if (!directory.hasSat(caller, command.group(), sender.agency())) {
            throw new NotVisible("group");
        }
        var group = groups.fetch(caller, command.group());
        var lead = directory.leadOf(caller, group.id());
        if (lead.isEmpty()) {
            return new Answer.NobodyLeads();
        }
        if (lead.get().equals(sender.agency())) {
            return new Answer.StillLeads();
        }
        if (!sent.canReceive(caller, lead.get())) {
            return new Answer.LeadNotOnPlatform(lead.get());
        }
        return switch (plans.seal(caller, sender, group.id(), asTheyStand)) {
            case GroupPlans.Sealed.Unfinished(var title) -> new Answer.Unfinished(title);
            case GroupPlans.Sealed.All(var matters) -> {
                if (matters.isEmpty()) {
                    yield new Answer.NothingKept();
                }
                sent.send(caller, sender, group.id(), lead.get(), matters);
                yield new Answer.HandedOver(group, lead.get(), matters.size());
            }
        };
    }

    /** Takes something back that was sent and nobody has taken in. */
    @Transactional
    public RecallHandover.Answer recall(Scope scope, RecallHandover command) {
        return sent.recall(scope, command.handover())
                .<RecallHandover.Answer>map(
                        plan -> new RecallHandover.Answer.Recalled(plans.bringBack(scope, plan)))
                .orElseGet(RecallHandover.Answer.TooLate::new);
    }
}
