package vn.thidua.tenants.decision;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.seal.Seal;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.award.AwardsAcross;
import vn.thidua.platform.award.CitizenHash;
import vn.thidua.platform.award.PublishedAward;
import vn.thidua.platform.award.PublishedAwards;
import vn.thidua.tenants.decision.SetCitizenNumber.Answer;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.unit.StructureLock;

/**
 * The door by which people are known again in another agency: their citizen number is hashed with
 * the installation's key and forgotten.
 */
@Singleton
@Transactional
public class CitizenNumbers {
    private static final String PURPOSE = "citizen number";

    /** The code of a province, 001 to 096, and nine digits. */
    private static final Pattern SHAPE = Pattern.compile("0(0[1-9]|[1-8]\\d|9[0-6])\\d{9}");

    private final CitizenRepository citizens;
    private final AwardLineRepository lines;
    private final People people;
    private final PublishedAwards published;
    private final AwardsAcross across;
    private final StructureLock lock;
    private final Seal seal;
    private final Audit audit;
    private final Clock clock;

    CitizenNumbers(
            CitizenRepository citizens,
            AwardLineRepository lines,
            People people,
            PublishedAwards published,
            AwardsAcross across,
            StructureLock lock,
            Seal seal,
            Audit audit,
            Clock clock) {
        this.citizens = citizens;
        this.lines = lines;
        this.people = people;
        this.published = published;
        this.across = across;
        this.lock = lock;
        this.seal = seal;
        this.audit = audit;
        this.clock = clock;
    }

    /** Enters somebody's number, or forgets it; what is published of them is marked likewise. */
    public Answer set(Scope scope, SetCitizenNumber command) {
        scope.require(Permission.SET_CITIZEN_NUMBERS);
        lock.take(scope); // Two people must not bear one number; nobody publishes meanwhile.
        var person = people.fetch(scope, command.person());
        var number = command.number();
        if (number == null) {
            citizens.delete(scope.tenant(), person.id());
            published.forget(scope, lines.idsOf(scope.tenant(), person.id()));
            return kept(scope, person.id(), "person.forgetCitizen");
        }
        if (!seal.isReady()) {
            return new Answer.SwitchedOff();
        }
        if (!SHAPE.matcher(number).matches()) {
            return new Answer.Malformed();
        }
        var hash = seal.fingerprint(PURPOSE, number.getBytes(StandardCharsets.US_ASCII));
        var bearer = citizens.bearers(scope.tenant(), hash, person.id()).stream().findFirst();
        if (bearer.isPresent() && !person.left()) {
            return new Answer.BorneByAnother(people.fetch(scope, bearer.get()));
        }
        citizens.keep(
                new CitizenRow(
                        scope.tenant(), person.id(), hash, clock.instant(), scope.account()));
        var ids = lines.idsOf(scope.tenant(), person.id());
        published.identify(scope, CitizenHash.of(hash), ids);
        return kept(scope, person.id(), "person.identify");
    }

    private Answer kept(Scope scope, PersonId person, String action) {
        audit.record(scope, action, "Person", person, Map.of());
        return new Answer.Kept(people.fetch(scope, person));
    }

    /** Those of these people whose number was entered. */
    public Set<PersonId> known(Scope scope, Collection<PersonId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty()
                ? Set.of()
                : citizens.list(scope.tenant(), wanted).stream()
                        .map(CitizenRow::personId)
                        .collect(Collectors.toSet());
    }

    /** What a person was awarded in whatever agency, as far as it is published. */
    public Page<PublishedAward> awards(Scope scope, PersonId person, PageRequest page) {
        scope.require(Permission.READ);
        return hash(scope, person)
                .map(citizen -> across.ofCitizen(scope, citizen, page))
                .orElseGet(() -> new Page<>(List.of(), List.of(), false));
    }

    private Optional<CitizenHash> hash(Scope scope, PersonId person) {
        @Nullable CitizenHash found =
                CitizenRow.hashes(citizens.list(scope.tenant(), List.of(person))).get(person);
        return Optional.ofNullable(found);
    }
}
