package vn.thidua.tenants.decision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.rulebook.AwardInForce;
import vn.thidua.platform.rulebook.EarlierRules;
import vn.thidua.platform.rulebook.PinnedVersion;
import vn.thidua.platform.rulebook.RulesInForce;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.nomination.NominationState;
import vn.thidua.tenants.subject.SubjectId;

/**
 * Holds nominations against what a decision may confer, each by the rules that it is pinned to.
 * Many share them, so that they are read once.
 */
final class Judging {
    private final Scope scope;
    private final DecisionKind kind;
    private final Set<AwardLevel> power;
    private final Set<SubjectId> held;
    private final EarlierRules rules;
    private final Map<Pinned, RulesInForce> read = new HashMap<>();

    Judging(
            Scope scope,
            DecisionKind kind,
            Set<AwardLevel> power,
            Set<SubjectId> held,
            EarlierRules rules) {
        this.scope = scope;
        this.kind = kind;
        this.power = power;
        this.held = held;
        this.rules = rules;
    }

    /** Why it cannot be decided, whatever decisions there are; nothing if it can. */
    Optional<Obstacle> obstacle(Nomination nomination) {
        var isOwn = nomination.decider().equals(scope.agency());
        return switch (kind) {
            case OWN -> isOwn ? open(nomination) : Optional.of(Obstacle.DECIDED_ELSEWHERE);
            case RECORDED ->
                    isOwn
                            ? Optional.of(Obstacle.DECIDED_HERE)
                            : isOpen(nomination)
                                    ? Optional.empty()
                                    : Optional.of(Obstacle.NOT_OPEN);
        };
    }

    private Optional<Obstacle> open(Nomination nomination) {
        if (!isOpen(nomination)) {
            return Optional.of(Obstacle.NOT_OPEN);
        }
        if (held.contains(nomination.nominee().id())) {
            return Optional.of(Obstacle.HELD);
        }
        if (!power.contains(nomination.level())) {
            return Optional.of(Obstacle.BEYOND_POWER);
        }
        return nomination.state() != NominationState.ENDORSED && needsVote(nomination)
                ? Optional.of(Obstacle.NOT_ENDORSED)
                : Optional.empty();
    }

    private static boolean isOpen(Nomination nomination) {
        return nomination.state() == NominationState.NOMINATED
                || nomination.state() == NominationState.ENDORSED;
    }

    /** Also where the rules that it is pinned to do not know the award. */
    private boolean needsVote(Nomination nomination) {
        return award(nomination).map(award -> award.vote() != null).orElse(true);
    }

    /** The lines that they become. */
    List<LineEntry> entries(List<Nomination> nominations) {
        return nominations.stream().map(one -> LineEntry.of(one, nameOf(one))).toList();
    }

    /** What the award is called by those rules; its code where they do not know it. */
    private String nameOf(Nomination nomination) {
        return award(nomination).map(award -> award.award().name()).orElse(nomination.award());
    }

    private Optional<AwardInForce> award(Nomination nomination) {
        var versions =
                nomination.rules().stream()
                        .map(rule -> new PinnedVersion(rule.ruleSet(), rule.version()))
                        .toList();
        var pinned = new Pinned(nomination.decider(), nomination.receivedOn(), versions);
        return read.computeIfAbsent(pinned, this::read).award(nomination.award());
    }

    private RulesInForce read(Pinned pinned) {
        return rules.of(scope, pinned.decider(), pinned.day(), pinned.versions());
    }

    /** The first that cannot be decided. */
    Optional<Unfit> first(List<Nomination> nominations, Set<NominationId> decided) {
        var seen = new HashSet<>(decided);
        for (var nomination : nominations) {
            var obstacle =
                    obstacle(nomination)
                            .or(
                                    () ->
                                            seen.contains(nomination.id())
                                                    ? Optional.of(Obstacle.IN_DECISION_ALREADY)
                                                    : Optional.empty());
            if (obstacle.isPresent()) {
                return Optional.of(new Unfit(nomination, obstacle.get()));
            }
        }
        return Optional.empty();
    }

    /** A nomination and what stands against it. */
    record Unfit(Nomination nomination, Obstacle obstacle) {}

    private record Pinned(AgencyId decider, LocalDate day, List<PinnedVersion> versions) {}
}
