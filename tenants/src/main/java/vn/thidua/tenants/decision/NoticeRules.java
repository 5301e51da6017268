package vn.thidua.tenants.decision;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.award.AwardNoticeId;
import vn.thidua.platform.rulebook.InForce;
import vn.thidua.platform.rulebook.Rulebook;
import vn.thidua.platform.rulebook.rule.TimeLimit;
import vn.thidua.platform.rulebook.rule.TimeLimitKind;

/** What the rules ask of public notices, and whether a draft's notices let it be issued. */
@Singleton
class NoticeRules {
    private final Rulebook rulebook;
    private final AwardNoticeRepository notices;
    private final AwardObjectionRepository objections;

    NoticeRules(
            Rulebook rulebook, AwardNoticeRepository notices, AwardObjectionRepository objections) {
        this.rulebook = rulebook;
        this.notices = notices;
        this.objections = objections;
    }

    /** For how long laureates are shown by the rules of a day, whether that binds or not. */
    Optional<TimeLimit> of(Scope scope, LocalDate day) {
        return rulebook.inForce(scope, scope.agency(), day).timeLimits().stream()
                .map(InForce.Limit::rule)
                .filter(limit -> limit.limitKind() == TimeLimitKind.PUBLIC_NOTICE)
                .findFirst();
    }

    /** Why a draft that the caller has locked cannot be issued on a day; nothing if it can. */
    Optional<IssueDecision.Answer> refusal(
            Scope scope, AwardDecisionId decision, LocalDate day, List<AwardLineRow> proposed) {
        var unshown = proposed.stream().filter(line -> line.noticeId() == null).count();
        if (unshown > 0 && of(scope, day).filter(limit -> limit.source().binds()).isPresent()) {
            return Optional.of(new IssueDecision.Answer.NotShown((int) unshown));
        }
        var posted =
                notices.listOf(scope.tenant(), List.of(decision)).stream()
                        .filter(notice -> notice.state() == AwardNoticeState.POSTED)
                        .toList();
        var shown = proposed.stream().map(AwardLineRow::noticeId).collect(Collectors.toSet());
        var ends =
                posted.stream()
                        .filter(notice -> shown.contains(notice.id()))
                        .map(AwardNoticeRow::endsOn)
                        .max(LocalDate::compareTo);
        if (ends.isPresent() && !day.isAfter(ends.get())) {
            return Optional.of(new IssueDecision.Answer.NoticeRuns(ends.get()));
        }
        var open = open(scope, posted.stream().map(AwardNoticeRow::id).toList());
        var waiting = open.values().stream().mapToInt(Integer::intValue).sum();
        return waiting == 0
                ? Optional.empty()
                : Optional.of(new IssueDecision.Answer.ObjectionsOpen(waiting));
    }

    /** How many objections to these notices wait for an answer; those with none are left out. */
    Map<AwardNoticeId, Integer> open(Scope scope, Collection<AwardNoticeId> wanted) {
        var found = new HashMap<AwardNoticeId, Integer>();
        if (!wanted.isEmpty()) {
            objections
                    .open(scope.tenant(), wanted)
                    .forEach(line -> found.put(line.noticeId(), (int) line.waiting()));
        }
        return found;
    }
}
