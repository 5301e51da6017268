package vn.thidua.tenants.person;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.Accounts;
import vn.thidua.platform.access.CloseAccount;
import vn.thidua.platform.access.MemberAccounts;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.tenants.unit.StructureLock;
import vn.thidua.tenants.unit.Units;

/**
 * The door of an agency's people. An account is one person's at most; an account that is no member
 * of the agency does not exist here.
 */
@Singleton
public class People {
    private static final PersonId BEFORE_ALL = new PersonId(new UUID(0, 0));
    private static final int PLACEMENTS_MAX = 100;
    private static final String BY_NAME = "person.name";
    private static final String BY_REGISTRATION = "person.registered";

    private final PersonRepository people;
    private final PlacementRepository placements;
    private final UnitHeadRepository heads;
    private final Units units;
    private final StructureLock lock;
    private final Accounts accounts;
    private final MemberAccounts memberAccounts;
    private final Audit audit;
    private final Clock clock;

    People(
            PersonRepository people,
            PlacementRepository placements,
            UnitHeadRepository heads,
            Units units,
            StructureLock lock,
            Accounts accounts,
            MemberAccounts memberAccounts,
            Audit audit,
            Clock clock) {
        this.people = people;
        this.placements = placements;
        this.heads = heads;
        this.units = units;
        this.lock = lock;
        this.accounts = accounts;
        this.memberAccounts = memberAccounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Enters somebody who works in the agency. */
    @Transactional
    public RegisterPerson.Answer register(Scope scope, RegisterPerson command) {
        scope.require(Permission.MANAGE_STRUCTURE);
        var faults = command.definition().faults();
        if (!faults.isEmpty()) {
            return new RegisterPerson.Answer.Faulty(faults);
        }
        if (toCome(command.since())) {
            return new RegisterPerson.Answer.DayOutOfRange();
        }
        lock.take(scope);
        var unit = units.fetch(scope, command.unit());
        if (!unit.open()) {
            return new RegisterPerson.Answer.UnitClosed(unit);
        }
        var bearer = bearer(scope, command.definition().account());
        if (bearer.isPresent()) {
            return new RegisterPerson.Answer.AccountTaken(bearer.get());
        }
        var row = PersonRow.of(scope.tenant(), PersonId.next(), command);
        people.insert(row);
        placements.insert(
                new PlacementRow(
                        scope.tenant(), row.id(), row.unitSinceOn(), row.unitId(), row.jobTitle()));
        var detail = Map.of("name", row.name(), "unit", unit.name());
        audit.record(scope, "person.register", "Person", row.id(), detail);
        return new RegisterPerson.Answer.Registered(fetch(scope, row.id()));
    }

    /** Says something of a person anew. */
    @Transactional
    public ChangePerson.Answer change(Scope scope, ChangePerson command) {
        scope.require(Permission.MANAGE_STRUCTURE);
        var definition = command.definition();
        var faults = definition.faults();
        if (!faults.isEmpty()) {
            return new ChangePerson.Answer.Faulty(faults);
        }
        lock.take(scope);
        var person = fetch(scope, command.person());
        if (person.left()) {
            return new ChangePerson.Answer.HasLeft(person);
        }
        if (person.revision() != command.expected()) {
            return new ChangePerson.Answer.Conflict(person);
        }
        if (!Objects.equals(definition.account(), person.accountId())) {
            var bearer = bearer(scope, definition.account());
            if (bearer.isPresent()) {
                return new ChangePerson.Answer.AccountTaken(bearer.get());
            }
        }
        var name = new PersonName(definition.name());
        people.change(
                scope.tenant(),
                person.id(),
                command.expected(),
                name.full(),
                name.sorted(),
                name.folded(),
                definition.category(),
                definition.directWorker(),
                definition.jobTitle(),
                definition.sex(),
                definition.account());
        var detail = Map.of("from", person.name(), "name", name.full());
        audit.record(scope, "person.change", "Person", person.id(), detail);
        return new ChangePerson.Answer.Changed(fetch(scope, person.id()));
    }

    /** Notes that somebody is in another unit, or has another job title, from a day on. */
    @Transactional
    public MovePerson.Answer move(Scope scope, MovePerson command) {
        scope.require(Permission.MANAGE_STRUCTURE);
        var max = PersonDefinition.JOB_TITLE_MAX;
        if (command.jobTitle().length() > max) {
            return new MovePerson.Answer.JobTitleTooLong(max);
        }
        lock.take(scope);
        var person = fetch(scope, command.person());
        var unit = units.fetch(scope, command.unit());
        if (person.left()) {
            return new MovePerson.Answer.HasLeft(person);
        }
        if (person.revision() != command.expected()) {
            return new MovePerson.Answer.Conflict(person);
        }
        if (!unit.open()) {
            return new MovePerson.Answer.UnitClosed(unit);
        }
        if (toCome(command.since()) || !command.since().isAfter(person.unitSinceOn())) {
            return new MovePerson.Answer.DayOutOfRange(person.unitSinceOn());
        }
        var tenant = scope.tenant();
        var id = person.id();
        people.move(tenant, id, person.revision(), unit.id(), command.since(), command.jobTitle());
        placements.insert(
                new PlacementRow(tenant, id, command.since(), unit.id(), command.jobTitle()));
        var detail = Map.of("unit", unit.name(), "since", command.since().toString());
        audit.record(scope, "person.move", "Person", id, detail);
        return new MovePerson.Answer.Moved(fetch(scope, id));
    }

    /** Notes that somebody has left the agency, and closes their account. */
    @Transactional
    public LeaveAgency.Answer leave(Scope scope, LeaveAgency command) {
        scope.require(Permission.MANAGE_STRUCTURE);
        lock.take(scope);
        var person = fetch(scope, command.person());
        if (person.left()) {
            return new LeaveAgency.Answer.HadLeft(person);
        }
        if (person.revision() != command.expected()) {
            return new LeaveAgency.Answer.Conflict(person);
        }
        if (toCome(command.leftOn()) || command.leftOn().isBefore(person.unitSinceOn())) {
            return new LeaveAgency.Answer.DayOutOfRange(person.unitSinceOn());
        }
        if (closeAccount(scope, person) instanceof CloseAccount.Answer.LastAdministrator) {
            return new LeaveAgency.Answer.LastAdministrator();
        }
        people.leave(scope.tenant(), person.id(), person.revision(), command.leftOn());
        heads.relieveEverywhere(scope.tenant(), person.id());
        var on = Map.of("leftOn", command.leftOn().toString());
        audit.record(scope, "person.leave", "Person", person.id(), on);
        return new LeaveAgency.Answer.Left(fetch(scope, person.id()));
    }

    /** One person. */
    @Transactional
    public Person fetch(Scope scope, PersonId person) {
        scope.require(Permission.READ);
        return people.find(scope.tenant(), person).orElseThrow(() -> new NotVisible("person"));
    }

    /** Those of these people whom the agency has, in no order. */
    @Transactional
    public List<Person> findAll(Scope scope, Collection<PersonId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty() ? List.of() : people.findAll(scope.tenant(), wanted);
    }

    /** Who of the agency signs in with this account. */
    @Transactional
    public Optional<Person> findByAccount(Scope scope, AccountId account) {
        scope.require(Permission.READ);
        return people.findByAccount(scope.tenant(), account);
    }

    /** The agency's people. */
    @Transactional
    public Page<Person> list(
            Scope scope, PersonFilter filter, PersonSort sort, PageRequest request) {
        scope.require(Permission.READ);
        return switch (sort) {
            case NAME -> byName(scope, filter, request);
            case REGISTERED -> byRegistration(scope, filter, request);
        };
    }

    /** Where these people have been in the agency, the latest first, 100 placements of each. */
    @Transactional
    public List<Placement> placements(Scope scope, Collection<PersonId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty()
                ? List.of()
                : placements.list(scope.tenant(), wanted, PLACEMENTS_MAX);
    }

    private Page<Person> byName(Scope scope, PersonFilter filter, PageRequest request) {
        var cursor = request.cursor(BY_NAME, 2);
        var rows =
                people.byName(
                        scope.tenant(),
                        filter.pattern(),
                        filter.unit(),
                        filter.category(),
                        filter.directWorker(),
                        filter.leftToo(),
                        cursor.map(after -> after.string(0)).orElse(""),
                        cursor.map(after -> new PersonId(after.id(1))).orElse(BEFORE_ALL),
                        request.limit());
        return Page.of(
                rows,
                request,
                person ->
                        Cursor.of(
                                BY_NAME,
                                new PersonName(person.name()).sorted(),
                                person.id().value()));
    }

    private Page<Person> byRegistration(Scope scope, PersonFilter filter, PageRequest request) {
        var cursor = request.cursor(BY_REGISTRATION, 1);
        var rows =
                people.byRegistration(
                        scope.tenant(),
                        filter.pattern(),
                        filter.unit(),
                        filter.category(),
                        filter.directWorker(),
                        filter.leftToo(),
                        cursor.map(after -> new PersonId(after.id(0))).orElse(BEFORE_ALL),
                        request.limit());
        return Page.of(rows, request, person -> Cursor.of(BY_REGISTRATION, person.id().value()));
    }

    /** Whoever signs in with the account already; the account itself must be the agency's. */
    private Optional<Person> bearer(Scope scope, @Nullable AccountId account) {
        if (account == null) {
            return Optional.empty();
        }
        accounts.fetch(scope, account);
        return people.findByAccount(scope.tenant(), account);
    }

    private CloseAccount.Answer closeAccount(Scope scope, Person person) {
        var account = person.accountId();
        return account == null
                ? new CloseAccount.Answer.Closed()
                : memberAccounts.closeIfMember(scope, new CloseAccount(account));
    }

    private boolean toCome(LocalDate day) {
        return day.isAfter(LocalDate.now(clock));
    }
}
