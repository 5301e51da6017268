package vn.thidua.tenants.evidence;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.tenants.attachment.Attaching;
import vn.thidua.tenants.person.People;

/** The door of initiatives: who submits them, and who reads them. */
@Singleton
@Transactional
public class Initiatives {
    /** Their type, as the API calls it. */
    static final String TYPE = "Initiative";

    private static final String BY_NAME = "initiative.name";
    private static final InitiativeId BEFORE_ALL = new InitiativeId(new UUID(0, 0));

    private final InitiativeRepository initiatives;
    private final AuthorRepository authors;
    private final People people;
    private final Keepers keepers;
    private final Attaching attaching;
    private final InitiativeTallies tallies;
    private final Audit audit;
    private final Clock clock;

    Initiatives(
            InitiativeRepository initiatives,
            AuthorRepository authors,
            People people,
            Keepers keepers,
            Attaching attaching,
            InitiativeTallies tallies,
            Audit audit,
            Clock clock) {
        this.initiatives = initiatives;
        this.authors = authors;
        this.people = people;
        this.keepers = keepers;
        this.attaching = attaching;
        this.tallies = tallies;
        this.audit = audit;
        this.clock = clock;
    }

    /** Brings an initiative before the council. */
    public SubmitInitiative.Answer submit(Scope scope, SubmitInitiative command) {
        scope.require(Permission.KEEP_EVIDENCE);
        var refusal = new InitiativeCheck(command, LocalDate.now(clock)).refusal();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        command.authors().forEach(author -> people.fetch(scope, author.person()));
        var unit = people.fetch(scope, command.authors().getFirst().person()).unitId();
        if (!keepers.mayActFor(scope, unit)) {
            return new SubmitInitiative.Answer.NotYourUnit();
        }
        var taken = attaching.findTaken(scope, command.attachments());
        if (taken.isPresent()) {
            return new SubmitInitiative.Answer.FileTaken(taken.get());
        }
        var row =
                new InitiativeRow(
                        scope.tenant(),
                        InitiativeId.next(),
                        command.name().strip(),
                        command.content().strip(),
                        command.effect().strip(),
                        command.appliedOn(),
                        unit,
                        InitiativeState.SUBMITTED,
                        clock.instant(),
                        scope.account(),
                        null,
                        null,
                        null,
                        null);
        initiatives.insert(row);
        authors.insertAll(rows(row, command.authors()));
        attaching.attach(scope, command.attachments(), TYPE, row.id());
        audit.record(scope, "initiative.submit", TYPE, row.id(), Map.of("name", row.name()));
        tallies.restate(scope, row.id());
        return new SubmitInitiative.Answer.Submitted(row.initiative());
    }

    private static List<AuthorRow> rows(InitiativeRow row, List<SubmitInitiative.Author> authors) {
        return authors.stream()
                .map(
                        author ->
                                new AuthorRow(
                                        row.tenantId(),
                                        row.id(),
                                        author.person(),
                                        authors.indexOf(author) + 1,
                                        author.sharePercent()))
                .toList();
    }

    /** Takes an initiative back that waits. */
    public WithdrawInitiative.Answer withdraw(Scope scope, WithdrawInitiative command) {
        scope.require(Permission.KEEP_EVIDENCE);
        var initiative = fetch(scope, command.initiative());
        var reason = command.reason().strip();
        if (!keepers.mayActFor(scope, initiative.unit())) {
            return new WithdrawInitiative.Answer.NotYourUnit();
        }
        if (reason.isEmpty() || reason.length() > Initiative.REASON_MAX) {
            return new WithdrawInitiative.Answer.ReasonUnfit(Initiative.REASON_MAX);
        }
        var id = initiative.id();
        if (initiatives.end(scope.tenant(), id, InitiativeState.WITHDRAWN, reason) == 0) {
            return new WithdrawInitiative.Answer.NotWaiting(fetch(scope, id).state());
        }
        audit.record(scope, "initiative.withdraw", TYPE, id, Map.of("reason", reason));
        tallies.restate(scope, id);
        return new WithdrawInitiative.Answer.Withdrawn(fetch(scope, id));
    }

    /**
     * The initiative.
     *
     * @throws NotVisible if the agency has none such
     */
    public Initiative fetch(Scope scope, InitiativeId initiative) {
        return findAll(scope, List.of(initiative)).stream()
                .findFirst()
                .orElseThrow(() -> new NotVisible("initiative"));
    }

    /** Those of these initiatives that the agency has, in no order. */
    public List<Initiative> findAll(Scope scope, Collection<InitiativeId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty()
                ? List.of()
                : initiatives.list(scope.tenant(), wanted).stream()
                        .map(InitiativeRow::initiative)
                        .toList();
    }

    /** The agency's initiatives by name, in the Vietnamese alphabet. */
    public Page<Initiative> list(Scope scope, InitiativeFilter filter, PageRequest page) {
        scope.require(Permission.READ);
        var after = page.cursor(BY_NAME, 2);
        var rows =
                initiatives.byName(
                        scope.tenant(),
                        filter.state(),
                        filter.unit(),
                        filter.author(),
                        after.map(at -> at.string(0)).orElse(""),
                        after.map(at -> new InitiativeId(at.id(1))).orElse(BEFORE_ALL),
                        page.limit());
        return Page.of(rows, page, row -> Cursor.of(BY_NAME, row.name(), row.id().value()))
                .map(InitiativeRow::initiative);
    }

    /** Who has found these, in the order of their parts. */
    public Map<InitiativeId, List<InitiativeAuthor>> authors(
            Scope scope, Collection<InitiativeId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty()
                ? Map.of()
                : authors.list(scope.tenant(), wanted).stream()
                        .collect(
                                Collectors.groupingBy(
                                        AuthorRepository.AuthorLine::initiativeId,
                                        Collectors.mapping(
                                                AuthorRepository.AuthorLine::author,
                                                Collectors.toList())));
    }
}
