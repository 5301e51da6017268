package vn.thidua.tenants.office;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.unit.StructureLock;

/**
 * The door of delegations. Each lets others act in their own place; who keeps the agency's people
 * does it for all. What was delegated is not delegated on.
 */
@Singleton
public class Delegations {
    /** An agency has no more in force or to come. */
    public static final int CURRENT_MAX = 100;

    private static final String SUBJECT = "Delegation";

    private final DelegationRepository delegations;
    private final People people;
    private final StructureLock lock;
    private final Audit audit;
    private final Clock clock;

    Delegations(
            DelegationRepository delegations,
            People people,
            StructureLock lock,
            Audit audit,
            Clock clock) {
        this.delegations = delegations;
        this.people = people;
        this.lock = lock;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those in force or to come, the earliest first. */
    @Transactional
    public List<Delegation> list(Scope scope) {
        scope.require(Permission.READ);
        return delegations.list(scope.tenant(), LocalDate.now(clock));
    }

    /** In whose place this person may act today. */
    @Transactional
    public List<PersonId> principals(Scope scope, PersonId deputy) {
        scope.require(Permission.READ);
        return delegations.principals(scope.tenant(), deputy, LocalDate.now(clock));
    }

    /** Lets somebody act in the place of another. */
    @Transactional
    public GiveDelegation.Answer give(Scope scope, GiveDelegation command) {
        scope.requireOneOf(Permission.MANAGE_STRUCTURE, Permission.TAKE_STEP);
        requireOver(scope, command.principal());
        lock.take(scope);
        var principal = people.fetch(scope, command.principal());
        var deputy = people.fetch(scope, command.deputy());
        var fault = fault(scope, command, principal, deputy);
        if (fault.isPresent()) {
            return new GiveDelegation.Answer.Faulty(fault.get());
        }
        var row =
                new DelegationRow(
                        scope.tenant(),
                        DelegationId.next(),
                        principal.id(),
                        deputy.id(),
                        command.from(),
                        command.to(),
                        command.note(),
                        clock.instant(),
                        scope.account());
        delegations.insert(row);
        var to = command.to();
        var detail =
                Map.of(
                        "principal", principal.name(),
                        "deputy", deputy.name(),
                        "from", command.from().toString(),
                        "to", to == null ? "" : to.toString());
        audit.record(scope, "delegation.give", SUBJECT, row.id(), detail);
        return new GiveDelegation.Answer.Given(fetch(scope, row.id()));
    }

    /** Takes a delegation back. */
    @Transactional
    public EndDelegation.Answer end(Scope scope, EndDelegation command) {
        scope.requireOneOf(Permission.MANAGE_STRUCTURE, Permission.TAKE_STEP);
        var found = delegations.find(scope.tenant(), command.delegation());
        if (!scope.allows(Permission.MANAGE_STRUCTURE)) {
            // What one may not take back is no different from what is not there.
            var own = found.filter(given -> isCaller(scope, given.principalId()));
            if (own.isEmpty()) {
                throw new NotPermitted("take back what somebody else delegated");
            }
        }
        var delegation = found.orElseThrow(() -> new NotVisible("delegation"));
        var id = delegation.id();
        if (delegations.end(scope.tenant(), id, clock.instant(), scope.account()) == 0) {
            return new EndDelegation.Answer.AlreadyEnded(delegation);
        }
        audit.record(scope, "delegation.end", SUBJECT, id, Map.of());
        return new EndDelegation.Answer.Ended(fetch(scope, id));
    }

    private Delegation fetch(Scope scope, DelegationId id) {
        return delegations.find(scope.tenant(), id).orElseThrow(() -> new NotVisible("delegation"));
    }

    private void requireOver(Scope scope, PersonId principal) {
        if (!scope.allows(Permission.MANAGE_STRUCTURE) && !isCaller(scope, principal)) {
            throw new NotPermitted("delegate for somebody else");
        }
    }

    private boolean isCaller(Scope scope, PersonId person) {
        return people.findByAccount(scope, scope.account())
                .filter(caller -> caller.id().equals(person))
                .isPresent();
    }

    private Optional<DelegationFault> fault(
            Scope scope, GiveDelegation command, Person principal, Person deputy) {
        var to = command.to();
        if (principal.id().equals(deputy.id())) {
            return Optional.of(DelegationFault.SAME_PERSON);
        }
        if (principal.left() || deputy.left()) {
            return Optional.of(DelegationFault.HAS_LEFT);
        }
        if (to != null && to.isBefore(command.from())) {
            return Optional.of(DelegationFault.ENDS_BEFORE_IT_BEGINS);
        }
        if (to != null && to.isBefore(LocalDate.now(clock))) {
            return Optional.of(DelegationFault.IS_OVER);
        }
        if (command.note().length() > Delegation.NOTE_MAX) {
            return Optional.of(DelegationFault.NOTE_TOO_LONG);
        }
        return list(scope).size() >= CURRENT_MAX
                ? Optional.of(DelegationFault.TOO_MANY_DELEGATIONS)
                : Optional.empty();
    }
}
