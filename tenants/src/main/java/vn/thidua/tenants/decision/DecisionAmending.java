package vn.thidua.tenants.decision;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.rulebook.Rulebook;
import vn.thidua.platform.rulebook.RulesInForce;
import vn.thidua.tenants.decision.AmendDecision.Answer;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.nomination.NominationOutcomes;
import vn.thidua.tenants.unit.StructureLock;

/** The door of the office that puts right what it typed wrongly of decisions of others. */
@Singleton
@Transactional
public class DecisionAmending {
    private final StructureLock structure;
    private final DecisionDesk desk;
    private final AwardDecisionRepository decisions;
    private final AwardLineRepository lines;
    private final LineEntries entries;
    private final AmendmentRepository amendments;
    private final RevocationRepository revocations;
    private final Judges judges;
    private final Rulebook rulebook;
    private final NominationOutcomes outcomes;
    private final PublicCopies copies;
    private final AwardDecisions reads;
    private final Audit audit;
    private final Clock clock;

    DecisionAmending(
            StructureLock structure,
            DecisionDesk desk,
            AwardDecisionRepository decisions,
            AwardLineRepository lines,
            LineEntries entries,
            AmendmentRepository amendments,
            RevocationRepository revocations,
            Judges judges,
            Rulebook rulebook,
            NominationOutcomes outcomes,
            PublicCopies copies,
            AwardDecisions reads,
            Audit audit,
            Clock clock) {
        this.structure = structure;
        this.desk = desk;
        this.decisions = decisions;
        this.lines = lines;
        this.entries = entries;
        this.amendments = amendments;
        this.revocations = revocations;
        this.judges = judges;
        this.rulebook = rulebook;
        this.outcomes = outcomes;
        this.copies = copies;
        this.reads = reads;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Puts it right; how it was typed is kept.
     *
     * @throws NotVisible if the agency has one of the lines or nominations not
     */
    public Answer amend(Scope scope, AmendDecision command) {
        scope.require(Permission.DECIDE_AWARDS);
        structure.take(scope); // What is published of it is written anew.
        var decision = desk.lock(scope, command.decision());
        if (decision.kind() != DecisionKind.RECORDED) {
            return new Answer.NotRecorded();
        }
        if (decision.state() != DecisionState.ISSUED) {
            return new Answer.NotInForce();
        }
        var refusal = refusal(scope, command);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (reads.findLines(scope, command.off()).size() < command.off().size()) {
            throw new NotVisible("award line");
        }
        var all = lines.page(scope.tenant(), decision.id(), 0, AwardDecision.LINES_MAX);
        var named = new HashSet<>(command.off());
        var off =
                all.stream()
                        .filter(line -> named.contains(line.id()))
                        .filter(line -> line.state() == AwardLineState.AWARDED)
                        .toList();
        if (off.size() < command.off().size()) {
            return new Answer.NotThere();
        }
        var staying = all.stream().filter(line -> !named.contains(line.id())).toList();
        return amend(scope, command, decision, new Parts(off, staying));
    }

    private Optional<Answer> refusal(Scope scope, AmendDecision command) {
        var right = command.right();
        if (command.reason().isBlank()
                || command.reason().strip().length() > AwardAmendment.REASON_MAX) {
            return Optional.of(new Answer.ReasonUnfit(AwardAmendment.REASON_MAX));
        }
        if (right.year() < AwardDecision.YEAR_MIN || right.year() > AwardDecision.YEAR_MAX) {
            return Optional.of(
                    new Answer.YearOutOfRange(AwardDecision.YEAR_MIN, AwardDecision.YEAR_MAX));
        }
        var today = LocalDate.now(clock);
        var latest =
                revocations.list(scope.tenant(), List.of(command.decision())).stream()
                        .map(RevocationRow::revokedOn)
                        .min(LocalDate::compareTo)
                        .filter(day -> day.isBefore(today))
                        .orElse(today);
        if (right.issuedOn().isAfter(latest)) {
            return Optional.of(new Answer.DateTooLate(latest));
        }
        return RecordedTexts.unfit(right)
                .map(unfit -> new Answer.TextUnfit(unfit.text(), unfit.charactersMax()));
    }

    private Answer amend(
            Scope scope, AmendDecision command, AwardDecisionRow decision, Parts parts) {
        var right = command.right();
        var rules = rulebook.inForce(scope, scope.agency(), right.issuedOn());
        var misfit = misfit(command, parts, rules);
        if (misfit.isPresent()) {
            return misfit.get();
        }
        var touched = new ArrayList<>(right.nominations());
        touched.addAll(nominations(parts.off()));
        var held =
                judges.hold(scope, touched.stream().distinct().toList()).stream()
                        .filter(one -> right.nominations().contains(one.id()))
                        .toList();
        var judging = judges.judging(scope, DecisionKind.RECORDED, held);
        var unfit = judging.first(held, judges.decided(scope, right.nominations()));
        if (unfit.isPresent()) {
            return new Answer.Unfit(unfit.get().nomination(), unfit.get().obstacle());
        }
        var added = new ArrayList<>(judging.entries(held));
        added.addAll(RecordedAwards.entries(right.awards(), rules));
        var whole = new ArrayList<>(parts.standing().stream().map(LineEntry::of).toList());
        whole.addAll(added);
        if (parts.staying().size() + added.size() > AwardDecision.LINES_MAX) {
            return new Answer.TooMany(AwardDecision.LINES_MAX);
        }
        if (whole.isEmpty()) {
            return new Answer.Empty();
        }
        if (LineEntries.namedTwice(whole).isPresent()) {
            return new Answer.NamedTwice();
        }
        write(scope, command, decision, new Change(parts.off(), added));
        return new Answer.Amended(reads.fetch(scope, decision.id()));
    }

    private static Optional<Answer> misfit(AmendDecision command, Parts parts, RulesInForce rules) {
        for (var line : parts.standing()) {
            var isKnown =
                    line.nominationId() != null
                            || RecordedAwards.fits(
                                    line.award(), line.level(), line.subjectKind(), rules);
            if (!isKnown) {
                return Optional.of(new Answer.LineUnfit(line.line()));
            }
        }
        var place = RecordedAwards.misfit(command.right().awards(), rules);
        return place.isPresent()
                ? Optional.of(new Answer.AwardUnfit(place.getAsInt()))
                : Optional.empty();
    }

    private static List<NominationId> nominations(List<AwardLineRow> rows) {
        return rows.stream()
                .flatMap(line -> Optional.ofNullable(line.nominationId()).stream())
                .toList();
    }

    private void write(
            Scope scope, AmendDecision command, AwardDecisionRow decision, Change change) {
        var right = command.right();
        var id = decision.id();
        amendments.insert(row(scope, command, decision, change));
        if (!change.off().isEmpty()) {
            var ids = change.off().stream().map(AwardLineRow::id).toList();
            lines.takeOff(scope.tenant(), id, ids);
            outcomes.unaward(scope, nominations(change.off()));
        }
        var now = decision.typed(right);
        decisions.amend(now);
        lines.date(scope.tenant(), id, right.issuedOn());
        entries.write(scope, id, change.added(), right.issuedOn());
        outcomes.award(scope, right.nominations());
        copies.renew(scope, now);
        var detail =
                Map.of(
                        "off", Integer.toString(change.off().size()),
                        "added", Integer.toString(change.added().size()));
        audit.record(scope, "awardDecision.amend", DecisionDesk.SUBJECT, id, detail);
    }

    private AmendmentRow row(
            Scope scope, AmendDecision command, AwardDecisionRow was, Change change) {
        return new AmendmentRow(
                scope.tenant(),
                was.id(),
                amendments.list(scope.tenant(), List.of(was.id())).size() + 1,
                was.title(),
                was.year(),
                Objects.requireNonNull(was.issuer()),
                Objects.requireNonNull(was.documentNumber()),
                Objects.requireNonNull(was.documentSymbol()),
                Objects.requireNonNull(was.issuedOn()),
                was.signerName(),
                was.signerOffice(),
                was.signingAuthority(),
                was.authorityLine(),
                change.off().size(),
                change.added().size(),
                command.reason().strip(),
                clock.instant(),
                scope.account());
    }

    /** What goes, and what stays. */
    private record Parts(List<AwardLineRow> off, List<AwardLineRow> staying) {
        List<AwardLineRow> standing() {
            return staying.stream().filter(l -> l.state() == AwardLineState.AWARDED).toList();
        }
    }

    /** What goes, and what comes. */
    private record Change(List<AwardLineRow> off, List<LineEntry> added) {}
}
