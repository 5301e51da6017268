package vn.thidua.tenants.council;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.person.PersonId;

/** The door of the office that keeps who sits in the agency's councils. */
@Singleton
@Transactional
public class Councils {
    private static final String COUNCIL = "council";
    private static final String SUBJECT = "Council";
    private static final String NEWEST = "council.newest";
    private static final CouncilId AFTER_ALL = new CouncilId(new UUID(-1L, -1L));
    private static final int COMPOSITIONS_MAX = 20;

    private final CouncilRepository councils;
    private final CompositionRepository compositions;
    private final SeatRepository seats;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Councils(
            CouncilRepository councils,
            CompositionRepository compositions,
            SeatRepository seats,
            People people,
            Audit audit,
            Clock clock) {
        this.councils = councils;
        this.compositions = compositions;
        this.seats = seats;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** Enters a council. */
    public FormCouncil.Answer form(Scope scope, FormCouncil command) {
        scope.require(Permission.RUN_COUNCILS);
        var name = command.name().strip();
        if (name.isEmpty() || name.length() > Council.NAME_MAX) {
            return new FormCouncil.Answer.NameUnfit(Council.NAME_MAX);
        }
        var row =
                new CouncilRow(
                        scope.tenant(),
                        CouncilId.next(),
                        name,
                        command.kind(),
                        clock.instant(),
                        scope.account());
        councils.insert(row);
        audit.record(scope, "council.form", SUBJECT, row.id(), Map.of("name", name));
        return new FormCouncil.Answer.Formed(row.council());
    }

    /** Enters who sits in a council from a day on. */
    public SetMembers.Answer setMembers(Scope scope, SetMembers command) {
        scope.require(Permission.RUN_COUNCILS);
        var council = lock(scope, command.council());
        var refusal = new MembersCheck(command, people(scope, command.members())).refusal();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var last = last(scope, council.id(), command.sinceOn().getYear());
        var ordinal = last.map(CompositionRow::ordinal).orElse(0) + 1;
        if (last.isPresent() && last.get().sinceOn().isAfter(command.sinceOn())) {
            return new SetMembers.Answer.BeforeTheLast(last.get().sinceOn());
        }
        if (ordinal > CouncilComposition.CHANGES_MAX) {
            return new SetMembers.Answer.TooManyChanges(CouncilComposition.CHANGES_MAX);
        }
        return new SetMembers.Answer.Set(council.council(), enter(scope, command, ordinal));
    }

    private Map<PersonId, Person> people(Scope scope, List<SeatDefinition> members) {
        var wanted =
                members.stream()
                        .map(SeatDefinition::person)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        var found =
                people.findAll(scope, wanted).stream()
                        .collect(Collectors.toMap(Person::id, Function.identity()));
        if (found.size() < wanted.size()) {
            throw new NotVisible("person");
        }
        return found;
    }

    private Optional<CompositionRow> last(Scope scope, CouncilId council, int year) {
        return compositions.find(scope.tenant(), council, year, LocalDate.of(year, 12, 31));
    }

    private CouncilComposition enter(Scope scope, SetMembers command, int ordinal) {
        var row =
                new CompositionRow(
                        scope.tenant(),
                        command.council(),
                        command.sinceOn().getYear(),
                        ordinal,
                        command.sinceOn(),
                        command.decision().strip(),
                        command.decidedOn(),
                        command.standingBody(),
                        clock.instant(),
                        scope.account());
        var members = numbered(command.members());
        compositions.insert(row);
        seats.insertAll(members.stream().map(seat -> SeatRow.of(row, seat)).toList());
        var detail =
                Map.of(
                        "since", row.sinceOn().toString(),
                        "decision", row.decision(),
                        "members", Integer.toString(members.size()));
        audit.record(scope, "council.setMembers", SUBJECT, command.council(), detail);
        return row.with(members);
    }

    private static List<CouncilSeat> numbered(List<SeatDefinition> members) {
        return IntStream.range(0, members.size())
                .mapToObj(place -> members.get(place).at(place + 1))
                .toList();
    }

    /** Takes the last composition of a year as the first of a later one. */
    public CarryOver.Answer carryOver(Scope scope, CarryOver command) {
        scope.require(Permission.RUN_COUNCILS);
        var council = lock(scope, command.council());
        var decision = command.decision();
        if (decision.isBlank() || decision.length() > CouncilComposition.DECISION_MAX) {
            return new CarryOver.Answer.DecisionUnfit(CouncilComposition.DECISION_MAX);
        }
        var year = command.sinceOn().getYear();
        if (year <= command.year()) {
            return new CarryOver.Answer.NoLaterYear();
        }
        var last = last(scope, council.id(), command.year());
        if (last.isEmpty()) {
            return new CarryOver.Answer.NothingThere();
        }
        if (last(scope, council.id(), year).isPresent()) {
            return new CarryOver.Answer.YearHasOne(year);
        }
        var all =
                read(scope, List.of(last.get())).getFirst().members().stream()
                        .map(SeatDefinition::of)
                        .toList();
        var people = people(scope, all);
        var stay = all.stream().filter(seat -> !hasLeft(seat, people)).toList();
        if (stay.stream().noneMatch(seat -> seat.office() == CouncilOffice.CHAIR)) {
            return new CarryOver.Answer.NoChairLeft();
        }
        var next =
                new SetMembers(
                        council.id(),
                        command.sinceOn(),
                        decision,
                        command.decidedOn(),
                        last.get().standingBody(),
                        stay);
        return new CarryOver.Answer.CarriedOver(
                council.council(), enter(scope, next, 1), all.size() - stay.size());
    }

    private static boolean hasLeft(SeatDefinition seat, Map<PersonId, Person> people) {
        return seat.person() != null && Objects.requireNonNull(people.get(seat.person())).left();
    }

    /**
     * The council.
     *
     * @throws NotVisible if the agency has none such
     */
    public Council fetch(Scope scope, CouncilId council) {
        return findAll(scope, List.of(council)).stream()
                .findFirst()
                .orElseThrow(() -> new NotVisible(COUNCIL));
    }

    /** Those of these councils that the agency has, in no order. */
    public List<Council> findAll(Scope scope, Collection<CouncilId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty()
                ? List.of()
                : councils.list(scope.tenant(), wanted).stream().map(CouncilRow::council).toList();
    }

    /** The agency's councils, the newest first. */
    public Page<Council> list(Scope scope, PageRequest page) {
        scope.require(Permission.READ);
        var before = page.cursor(NEWEST, 1).map(at -> new CouncilId(at.id(0)));
        var rows = councils.search(scope.tenant(), before.orElse(AFTER_ALL), page.limit());
        return Page.of(rows, page, row -> Cursor.of(NEWEST, row.id().value()))
                .map(CouncilRow::council);
    }

    /** Who has sat in these councils, the latest composition first, 20 of each. */
    public Map<CouncilId, List<CouncilComposition>> compositions(
            Scope scope, Collection<CouncilId> wanted) {
        scope.require(Permission.READ);
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var rows = compositions.list(scope.tenant(), wanted, COMPOSITIONS_MAX);
        return read(scope, rows).stream()
                .collect(Collectors.groupingBy(CouncilComposition::council));
    }

    /** Who sits in a council on a day, if it has a composition then. */
    Optional<CouncilComposition> find(Scope scope, CouncilId council, LocalDate day) {
        var row = compositions.find(scope.tenant(), council, day.getYear(), day);
        return read(scope, row.stream().toList()).stream().findFirst();
    }

    private List<CouncilComposition> read(Scope scope, List<CompositionRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var ids = rows.stream().map(CompositionRow::councilId).collect(Collectors.toSet());
        var years = rows.stream().map(CompositionRow::year).collect(Collectors.toSet());
        var all = seats.list(scope.tenant(), ids, years);
        return rows.stream()
                .map(
                        row ->
                                row.with(
                                        all.stream()
                                                .filter(seat -> seat.isOf(row))
                                                .map(SeatRow::read)
                                                .toList()))
                .toList();
    }

    /** The council, held so that nobody else changes it meanwhile. */
    CouncilRow lock(Scope scope, CouncilId council) {
        return councils.lock(scope.tenant(), council).orElseThrow(() -> new NotVisible(COUNCIL));
    }
}
