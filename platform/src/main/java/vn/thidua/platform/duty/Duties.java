package vn.thidua.platform.duty;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.Directory;
import vn.thidua.platform.duty.DutyRow.Address;
import vn.thidua.platform.duty.ImposeDuty.Answer.Imposed;
import vn.thidua.platform.duty.ImposeDuty.Answer.NotAddressable;
import vn.thidua.platform.duty.ImposeDuty.Answer.NotInGroup;
import vn.thidua.platform.duty.ImposeDuty.Answer.PlanEnded;
import vn.thidua.platform.duty.WithdrawDuty.Answer.AlreadyWithdrawn;
import vn.thidua.platform.duty.WithdrawDuty.Answer.Withdrawn;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.platform.publication.PublishedState;

/** The door of duties: the keeper of a plan imposes and withdraws them, and lists its own. */
@Singleton
public class Duties {
    /** The most duties that are read of one plan at once. */
    public static final int UNDER_MAX = 100;

    private static final String ORDER = "duty";
    private static final String KIND = "Duty";
    private static final DutyId LAST = new DutyId(new UUID(-1L, -1L));

    private final DutyRepository duties;
    private final NamedRepository named;
    private final Publications publications;
    private final Directory directory;
    private final Audit audit;
    private final Clock clock;

    Duties(
            DutyRepository duties,
            NamedRepository named,
            Publications publications,
            Directory directory,
            Audit audit,
            Clock clock) {
        this.duties = duties;
        this.named = named;
        this.publications = publications;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /** Says who owes something under a plan of the caller's agency. */
    @Transactional
    public ImposeDuty.Answer impose(Scope scope, ImposeDuty command) {
        scope.require(Permission.IMPOSE_DUTY);
        if (duties.holdPlan(scope.tenant(), command.plan()).isEmpty()) {
            throw new NotVisible("plan");
        }
        var plan = publications.fetch(scope, command.plan());
        if (plan.state() != PublishedState.IN_FORCE) {
            return new PlanEnded(plan.state());
        }
        return switch (command.addressees()) {
            case Addressees.Subordinates _ -> imposed(scope, command);
            case Addressees.GroupMembers group ->
                    isMember(scope, group) ? imposed(scope, command) : new NotInGroup();
            case Addressees.Agencies(var agencies) -> {
                var strangers = strangers(scope, command, agencies);
                yield strangers.isEmpty() ? imposed(scope, command) : new NotAddressable(strangers);
            }
        };
    }

    private boolean isMember(Scope scope, Addressees.GroupMembers group) {
        return directory.members(scope, group.group(), group.year()).stream()
                .anyMatch(member -> member.agency().equals(scope.agency()));
    }

    private List<AgencyId> strangers(Scope scope, ImposeDuty command, List<AgencyId> agencies) {
        var known = named.addressable(scope.agency(), agencies, command.dueOn());
        return agencies.stream().filter(agency -> !known.contains(agency)).toList();
    }

    private Imposed imposed(Scope scope, ImposeDuty command) {
        var row = DutyRow.of(scope, command, clock.instant());
        duties.insert(row);
        if (command.addressees() instanceof Addressees.Agencies(var agencies)) {
            named.insertAll(
                    agencies.stream()
                            .distinct()
                            .map(agency -> new NamedRow(row.id(), agency))
                            .toList());
        }
        audit.record(
                scope,
                "duty.impose",
                KIND,
                row.id(),
                Map.of("plan", command.plan().value().toString(), "text", command.text()));
        return new Imposed(fetch(scope, row.id()));
    }

    /** Says that a duty is no longer owed. */
    @Transactional
    public WithdrawDuty.Answer withdraw(Scope scope, WithdrawDuty command) {
        scope.require(Permission.IMPOSE_DUTY);
        var reason = command.reason();
        var withdrawn =
                duties.withdraw(
                        scope.tenant(), command.duty(), scope.account(), clock.instant(), reason);
        var duty = fetch(scope, command.duty());
        if (withdrawn == 0) {
            return new AlreadyWithdrawn();
        }
        audit.record(scope, "duty.withdraw", KIND, duty.id(), Map.of("reason", reason));
        return new Withdrawn(duty);
    }

    /**
     * A duty of the caller's agency.
     *
     * @throws NotVisible if there is none
     */
    public Duty fetch(Scope scope, DutyId duty) {
        return list(scope, List.of(duty)).stream()
                .findFirst()
                .orElseThrow(() -> new NotVisible("duty"));
    }

    /** Those of these duties that the caller's agency has imposed. */
    public List<Duty> list(Scope scope, Collection<DutyId> ids) {
        scope.require(Permission.READ);
        return ids.isEmpty() ? List.of() : complete(scope, duties.list(scope.tenant(), ids));
    }

    /** What the caller's agency has imposed, the latest first, withdrawn duties as well. */
    public Page<Duty> list(Scope scope, PageRequest page) {
        scope.require(Permission.READ);
        var before = page.cursor(ORDER, 1).map(at -> new DutyId(at.id(0))).orElse(LAST);
        var lines = duties.listLatest(scope.tenant(), before, page.limit());
        var complete = new HashMap<DutyId, Duty>();
        complete(scope, lines).forEach(duty -> complete.put(duty.id(), duty));
        return Page.of(lines, page, line -> Cursor.of(ORDER, line.id().value()))
                .map(line -> Objects.requireNonNull(complete.get(line.id())));
    }

    /** What stands under these plans of the caller's agency, by deadline. */
    public List<Duty> under(Scope scope, Collection<PlanId> plans) {
        scope.require(Permission.READ);
        return plans.isEmpty()
                ? List.of()
                : complete(scope, duties.listUnder(scope.tenant(), plans, UNDER_MAX));
    }

    private List<Duty> complete(Scope scope, List<DutyLine> lines) {
        var naming =
                lines.stream()
                        .filter(line -> line.addressed() == Address.AGENCIES)
                        .map(DutyLine::id)
                        .toList();
        var agencies = agencies(scope, naming);
        return lines.stream()
                .map(line -> line.duty(agencies.getOrDefault(line.id(), List.of())))
                .toList();
    }

    private Map<DutyId, List<AgencyId>> agencies(Scope scope, List<DutyId> naming) {
        if (naming.isEmpty()) {
            return Map.of();
        }
        return named.list(scope.tenant(), naming).stream()
                .collect(
                        Collectors.groupingBy(
                                NamedRow::dutyId,
                                Collectors.mapping(NamedRow::agencyId, Collectors.toList())));
    }
}
