package vn.thidua.tenants.dossier;

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
import vn.thidua.tenants.attachment.Attaching;
import vn.thidua.tenants.attachment.Attachments;
import vn.thidua.tenants.attachment.ThingId;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationRights;
import vn.thidua.tenants.nomination.NominationState;
import vn.thidua.tenants.nomination.Nominations;

/** The door of those who put dossiers together. */
@Singleton
@Transactional
public class Papers {
    private final PaperRepository papers;
    private final Nominations nominations;
    private final NominationRights rights;
    private final DossierReads reads;
    private final DossierBook book;
    private final Attaching attaching;
    private final Attachments attachments;
    private final Audit audit;
    private final Clock clock;

    Papers(
            PaperRepository papers,
            Nominations nominations,
            NominationRights rights,
            DossierReads reads,
            DossierBook book,
            Attaching attaching,
            Attachments attachments,
            Audit audit,
            Clock clock) {
        this.papers = papers;
        this.nominations = nominations;
        this.rights = rights;
        this.reads = reads;
        this.book = book;
        this.attaching = attaching;
        this.attachments = attachments;
        this.audit = audit;
        this.clock = clock;
    }

    /** Puts a paper in. */
    public AddPaper.Answer add(Scope scope, AddPaper command) {
        scope.require(Permission.NOMINATE);
        var nomination = nominations.fetch(scope, command.nomination());
        if (!rights.mayActFor(scope, nomination.unit())) {
            return new AddPaper.Answer.NotYourUnit();
        }
        var refusal = unfit(command).or(() -> unknown(scope, command));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (!isWithNominator(scope, nomination)) {
            return new AddPaper.Answer.NotWithYou();
        }
        if (reads.fetch(scope, nomination.id()).papers().size() >= NominationPaper.PAPERS_MAX) {
            return tooMany();
        }
        var taken = attaching.findTaken(scope, command.files());
        if (taken.isPresent()) {
            return new AddPaper.Answer.FileTaken(taken.get().name());
        }
        var paper = paper(scope, command);
        papers.insert(paper);
        attaching.attach(scope, command.files(), "NominationPaper", paper.id());
        record(scope, "add", paper);
        return new AddPaper.Answer.Added(reads.fetch(scope, nomination.id()));
    }

    private static Optional<AddPaper.Answer> unfit(AddPaper command) {
        var title = command.title().strip();
        var document = command.document();
        if (title.isEmpty()
                || title.length() > NominationPaper.TITLE_MAX
                || (document != null && document.length() > NominationPaper.DOCUMENT_MAX)) {
            return Optional.of(
                    new AddPaper.Answer.TextUnfit(
                            NominationPaper.TITLE_MAX, NominationPaper.DOCUMENT_MAX));
        }
        return command.files().size() > NominationPaper.FILES_MAX
                ? Optional.of(tooMany())
                : Optional.empty();
    }

    private static AddPaper.Answer tooMany() {
        return new AddPaper.Answer.TooMany(NominationPaper.PAPERS_MAX, NominationPaper.FILES_MAX);
    }

    private Optional<AddPaper.Answer> unknown(Scope scope, AddPaper command) {
        if (command.code() == null) {
            return Optional.empty();
        }
        var id = command.nomination();
        var codes =
                reads.checklists(scope, List.of(id)).getOrDefault(id, List.of()).stream()
                        .map(item -> item.paper().rule().code())
                        .toList();
        return codes.contains(command.code())
                ? Optional.empty()
                : Optional.of(new AddPaper.Answer.CodeUnknown(codes));
    }

    private NominationPaper paper(Scope scope, AddPaper command) {
        return new NominationPaper(
                scope.tenant(),
                NominationPaperId.next(),
                command.nomination(),
                command.code(),
                command.title().strip(),
                blankToNull(command.document()),
                clock.instant(),
                scope.account());
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Takes a paper out. */
    public RemovePaper.Answer remove(Scope scope, RemovePaper command) {
        scope.require(Permission.NOMINATE);
        var paper =
                papers.find(scope.tenant(), command.paper())
                        .orElseThrow(() -> new NotVisible("paper"));
        var nomination = nominations.fetch(scope, paper.nominationId());
        if (!rights.mayActFor(scope, nomination.unit())) {
            return new RemovePaper.Answer.NotYourUnit();
        }
        if (!isWithNominator(scope, nomination)) {
            return new RemovePaper.Answer.NotWithYou();
        }
        var thing = ThingId.of(paper.id());
        attachments
                .attachedTo(scope, List.of(thing))
                .getOrDefault(thing, List.of())
                .forEach(file -> attaching.detach(scope, file.id(), paper.id()));
        papers.delete(scope.tenant(), paper.id());
        record(scope, "remove", paper);
        return new RemovePaper.Answer.Removed(reads.fetch(scope, nomination.id()));
    }

    /** Holds the dossier, which goes nowhere until the paper is in or out. */
    private boolean isWithNominator(Scope scope, Nomination nomination) {
        var open =
                nomination.state() == NominationState.NOMINATED
                        || nomination.state() == NominationState.ENDORSED;
        return open && book.hold(scope, nomination.id()).state().isWithNominator();
    }

    private void record(Scope scope, String verb, NominationPaper paper) {
        audit.record(
                scope,
                "nominationPaper." + verb,
                "Nomination",
                paper.nominationId(),
                Map.of("title", paper.title()));
    }
}
