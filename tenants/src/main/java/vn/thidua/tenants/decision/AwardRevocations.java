package vn.thidua.tenants.decision;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.award.PublishedAwards;
import vn.thidua.platform.award.PublishedNotices;
import vn.thidua.tenants.decision.RevokeAwards.Answer;
import vn.thidua.tenants.decision.RevokeAwards.Text;
import vn.thidua.tenants.nomination.NominationOutcomes;
import vn.thidua.tenants.register.Bearer;
import vn.thidua.tenants.register.DocumentNumber;
import vn.thidua.tenants.register.Numbering;
import vn.thidua.tenants.register.Registers;
import vn.thidua.tenants.register.TakeNumber;

/** The door of the office that takes awards back; what was conferred stays readable. */
@Singleton
@Transactional
public class AwardRevocations {
    private final DecisionDesk desk;
    private final AwardDecisionRepository decisions;
    private final AwardLineRepository lines;
    private final RevocationRepository revocations;
    private final NominationOutcomes outcomes;
    private final Registers registers;
    private final PublishedAwards published;
    private final PublishedNotices notices;
    private final AwardDecisions reads;
    private final Audit audit;
    private final Clock clock;

    AwardRevocations(
            DecisionDesk desk,
            AwardDecisionRepository decisions,
            AwardLineRepository lines,
            RevocationRepository revocations,
            NominationOutcomes outcomes,
            Registers registers,
            PublishedAwards published,
            PublishedNotices notices,
            AwardDecisions reads,
            Audit audit,
            Clock clock) {
        this.desk = desk;
        this.decisions = decisions;
        this.lines = lines;
        this.revocations = revocations;
        this.outcomes = outcomes;
        this.registers = registers;
        this.published = published;
        this.notices = notices;
        this.reads = reads;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes a decision back, whole or in part. */
    public Answer revoke(Scope scope, RevokeAwards command) {
        scope.require(Permission.DECIDE_AWARDS);
        var decision = desk.lock(scope, command.decision());
        if (decision.state() != DecisionState.ISSUED) {
            return new Answer.NotIssued();
        }
        var refusal = refusal(command, decision);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var standing = standing(scope, command);
        var wanted = wanted(command, standing);
        if (wanted.isEmpty() || wanted.size() < command.lines().size()) {
            return new Answer.NotStanding();
        }
        var part = revocations.list(scope.tenant(), List.of(decision.id())).size() + 1;
        return switch (numbered(scope, command, decision, part)) {
            case TakeNumber.Answer.AlreadyTaken(var number) -> new Answer.NumberTaken(number);
            case TakeNumber.Answer.Taken(var number) -> {
                revocations.insert(row(scope, command, part, number.text()));
                takeBack(scope, decision, part, wanted);
                var whole = wanted.size() == standing.size();
                var ids = wanted.stream().map(AwardLineRow::id).toList();
                published.revoke(scope, decision.id(), ids, whole);
                notices.takeOff(scope, ids);
                if (whole) {
                    end(scope, decision);
                }
                yield new Answer.Revoked(reads.fetch(scope, decision.id()));
            }
        };
    }

    private List<AwardLineRow> standing(Scope scope, RevokeAwards command) {
        var all = lines.page(scope.tenant(), command.decision(), 0, AwardDecision.LINES_MAX);
        return all.stream().filter(line -> line.state() == AwardLineState.AWARDED).toList();
    }

    private static List<AwardLineRow> wanted(RevokeAwards command, List<AwardLineRow> standing) {
        var named = new HashSet<>(command.lines());
        return named.isEmpty()
                ? standing
                : standing.stream().filter(line -> named.contains(line.id())).toList();
    }

    private Optional<Answer> refusal(RevokeAwards command, AwardDecisionRow decision) {
        var today = LocalDate.now(clock);
        var issuedOn = Objects.requireNonNull(decision.issuedOn());
        if (command.revokedOn().isBefore(issuedOn) || command.revokedOn().isAfter(today)) {
            return Optional.of(new Answer.DateOutOfRange(issuedOn, today));
        }
        var isTyped = command.number() != null || decision.kind() == DecisionKind.RECORDED;
        return text(Text.REASON, command.reason(), AwardRevocation.REASON_MAX)
                .or(
                        () ->
                                text(
                                        Text.LEGAL_GROUND,
                                        command.legalGround(),
                                        AwardRevocation.GROUND_MAX))
                .or(() -> text(Text.SYMBOL, command.symbol(), AwardDecision.SYMBOL_MAX))
                .or(() -> isTyped ? number(command.number()) : Optional.empty());
    }

    private static Optional<Answer> number(@Nullable String typed) {
        return typed != null && DocumentNumber.fits(typed)
                ? Optional.empty()
                : Optional.of(new Answer.TextUnfit(Text.NUMBER, AwardDecision.NUMBER_MAX));
    }

    private static Optional<Answer> text(Text text, @Nullable String typed, int charactersMax) {
        return typed == null || typed.isBlank() || typed.strip().length() > charactersMax
                ? Optional.of(new Answer.TextUnfit(text, charactersMax))
                : Optional.empty();
    }

    private TakeNumber.Answer numbered(
            Scope scope, RevokeAwards command, AwardDecisionRow decision, int part) {
        var typed = command.number();
        if (decision.kind() == DecisionKind.RECORDED) {
            return new TakeNumber.Answer.Taken(new DocumentNumber(Objects.requireNonNull(typed)));
        }
        return registers.take(
                scope,
                new TakeNumber(
                        IssueDecision.REGISTER,
                        command.revokedOn().getYear(),
                        typed == null
                                ? new Numbering.Next()
                                : new Numbering.Typed(new DocumentNumber(typed)),
                        new Bearer.OfDecision(decision.id(), part)));
    }

    private RevocationRow row(Scope scope, RevokeAwards command, int part, String number) {
        return new RevocationRow(
                scope.tenant(),
                command.decision(),
                part,
                command.reason().strip(),
                command.legalGround().strip(),
                number,
                command.symbol().strip(),
                command.revokedOn(),
                clock.instant(),
                scope.account());
    }

    private void takeBack(
            Scope scope, AwardDecisionRow decision, int part, List<AwardLineRow> wanted) {
        var ids = wanted.stream().map(AwardLineRow::id).toList();
        lines.revoke(scope.tenant(), decision.id(), part, ids);
        var nominations =
                wanted.stream()
                        .flatMap(line -> Optional.ofNullable(line.nominationId()).stream())
                        .toList();
        outcomes.unaward(scope, nominations);
        var detail =
                Map.of(
                        "part", Integer.toString(part),
                        "lines", Integer.toString(ids.size()));
        var subject = DecisionDesk.SUBJECT;
        audit.record(scope, "awardDecision.revoke", subject, decision.id(), detail);
    }

    private void end(Scope scope, AwardDecisionRow decision) {
        var from = DecisionState.ISSUED;
        decisions.change(scope.tenant(), decision.id(), from, DecisionState.REVOKED);
    }
}
