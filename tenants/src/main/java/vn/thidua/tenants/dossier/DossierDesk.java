package vn.thidua.tenants.dossier;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.dossier.JudgeDossier.Answer;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.nomination.Nominations;

/** The door of the office, which looks dossiers through. */
@Singleton
@Transactional
public class DossierDesk {
    private final Nominations nominations;
    private final DossierReads reads;
    private final DossierBook book;

    DossierDesk(Nominations nominations, DossierReads reads, DossierBook book) {
        this.nominations = nominations;
        this.reads = reads;
        this.book = book;
    }

    /** Gives back what is incomplete or unfit. After the limit too: it is seen that it was late. */
    public Answer giveBack(Scope scope, JudgeDossier command) {
        return judge(
                scope, command, DossierState.SENT, DossierAction.RETURN, DossierState.RETURNED);
    }

    /** Looks at a dossier again that was taken as complete. */
    public Answer reopen(Scope scope, JudgeDossier command) {
        return judge(
                scope, command, DossierState.ACCEPTED, DossierAction.REOPEN, DossierState.SENT);
    }

    private Answer judge(
            Scope scope,
            JudgeDossier command,
            DossierState from,
            DossierAction action,
            DossierState to) {
        scope.require(Permission.REVIEW_AWARDS);
        var nomination = nominations.fetch(scope, command.nomination());
        var id = nomination.id();
        var reason = command.reason().strip();
        if (reason.isEmpty() || reason.length() > Dossier.REASON_MAX) {
            return new Answer.ReasonUnfit(Dossier.REASON_MAX);
        }
        var held = book.hold(scope, id);
        if (held.state() != from || !nomination.state().isOpen()) {
            return new Answer.NotWaiting(held.state());
        }
        move(scope, held, action, to, reason);
        return new Answer.Judged(reads.fetch(scope, id));
    }

    /** Takes a dossier as complete. */
    public AcceptDossier.Answer accept(Scope scope, AcceptDossier command) {
        scope.require(Permission.REVIEW_AWARDS);
        var nomination = nominations.fetch(scope, command.nomination());
        var id = nomination.id();
        var held = book.hold(scope, id);
        if (held.state() != DossierState.SENT || !nomination.state().isOpen()) {
            return new AcceptDossier.Answer.NotWaiting(held.state());
        }
        var missing = missing(scope, id);
        if (!missing.isEmpty()) {
            return new AcceptDossier.Answer.Incomplete(missing);
        }
        move(scope, held, DossierAction.ACCEPT, DossierState.ACCEPTED, null);
        return new AcceptDossier.Answer.Accepted(reads.fetch(scope, id));
    }

    private List<String> missing(Scope scope, NominationId id) {
        return reads.checklists(scope, List.of(id)).getOrDefault(id, List.of()).stream()
                .filter(item -> item.isRequired() && !item.isThere())
                .map(item -> item.paper().rule().name())
                .toList();
    }

    private void move(
            Scope scope,
            DossierRow held,
            DossierAction action,
            DossierState to,
            @Nullable String reason) {
        book.move(
                scope,
                held,
                new DossierBook.Move(
                        action, to, held.sentOn(), held.answerDueOn(), held.lateReason(), reason));
    }
}
