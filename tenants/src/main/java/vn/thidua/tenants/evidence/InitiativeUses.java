package vn.thidua.tenants.evidence;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.tenants.evidence.UseInitiative.Answer;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.nomination.NominationState;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.subject.Subject;

/**
 * The door of nominations that rest on initiatives. The key of the uses lets each author use an
 * initiative once; the initiative is locked first, so that whoever comes second is told why.
 */
@Singleton
@Transactional
public class InitiativeUses {
    private final InitiativeRepository initiatives;
    private final AuthorRepository authors;
    private final UseRepository uses;
    private final Nominations nominations;
    private final Keepers keepers;
    private final Audit audit;
    private final Clock clock;

    InitiativeUses(
            InitiativeRepository initiatives,
            AuthorRepository authors,
            UseRepository uses,
            Nominations nominations,
            Keepers keepers,
            Audit audit,
            Clock clock) {
        this.initiatives = initiatives;
        this.authors = authors;
        this.uses = uses;
        this.nominations = nominations;
        this.keepers = keepers;
        this.audit = audit;
        this.clock = clock;
    }

    /** Lets a nomination rest on an initiative. */
    public Answer use(Scope scope, UseInitiative command) {
        scope.require(Permission.NOMINATE);
        var initiative =
                initiatives
                        .lock(scope.tenant(), command.initiative())
                        .map(InitiativeRow::initiative)
                        .orElseThrow(() -> new NotVisible("initiative"));
        var nomination = nominations.fetch(scope, command.nomination());
        if (!keepers.mayActFor(scope, nomination.unit())) {
            return new Answer.NotYourUnit();
        }
        var author = author(scope, command);
        if (author.isEmpty()) {
            return new Answer.NotAnAuthor();
        }
        var refusal = refusal(command, initiative, nomination);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var before = author.get().usedFor();
        if (before != null && stands(nominations.fetch(scope, before))) {
            return new Answer.UsedBefore(nominations.fetch(scope, before));
        }
        bind(scope, command, before);
        var detail = Map.of("nomination", nomination.id().value().toString());
        audit.record(scope, "initiative.use", Initiatives.TYPE, initiative.id(), detail);
        return new Answer.Used(initiative);
    }

    private Optional<InitiativeAuthor> author(Scope scope, UseInitiative command) {
        return authors.list(scope.tenant(), List.of(command.initiative())).stream()
                .map(AuthorRepository.AuthorLine::author)
                .filter(author -> author.person().equals(command.author()))
                .findFirst();
    }

    private static Optional<Answer> refusal(
            UseInitiative command, Initiative initiative, Nomination nomination) {
        if (initiative.state() != InitiativeState.RECOGNISED) {
            return Optional.of(new Answer.NotRecognised());
        }
        if (!nomination.nominee().equals(new Subject.OfPerson(command.author()))) {
            return Optional.of(new Answer.NotTheNominee());
        }
        var open =
                nomination.state() == NominationState.NOMINATED
                        || nomination.state() == NominationState.ENDORSED;
        return open ? Optional.empty() : Optional.of(new Answer.NominationOver());
    }

    /** Whether an award may still come of it, or has. */
    private static boolean stands(Nomination nomination) {
        return nomination.state() != NominationState.WITHDRAWN
                && nomination.state() != NominationState.DECLINED;
    }

    private void bind(Scope scope, UseInitiative command, @Nullable NominationId before) {
        var now = clock.instant();
        if (before == null) {
            uses.insert(
                    new UseRow(
                            scope.tenant(),
                            command.initiative(),
                            command.author(),
                            command.nomination(),
                            now,
                            scope.account()));
        } else {
            uses.replace(
                    scope.tenant(),
                    command.initiative(),
                    command.author(),
                    before,
                    command.nomination(),
                    now,
                    scope.account());
        }
    }
}
