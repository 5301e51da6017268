package vn.thidua.tenants.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.nomination.NominationState;
import vn.thidua.tenants.nomination.PinnedAwards;
import vn.thidua.tenants.subject.SubjectId;

/** Holds nominations against what a decision may confer, each by the rules that it is pinned to. */
final class Judging {
    private final Scope scope;
    private final DecisionKind kind;
    private final Set<AwardLevel> power;
    private final Set<SubjectId> held;
    private final PinnedAwards awards;

    Judging(
            Scope scope,
            DecisionKind kind,
            Set<AwardLevel> power,
            Set<SubjectId> held,
            PinnedAwards awards) {
        this.scope = scope;
        this.kind = kind;
        this.power = power;
        this.held = held;
        this.awards = awards;
    }

    /** Why it cannot be decided, whatever decisions there are; nothing if it can. */
    Optional<Obstacle> obstacle(Nomination nomination) {
        var isOwn = nomination.decider().equals(scope.agency());
        return switch (kind) {
            case OWN -> isOwn ? open(nomination) : Optional.of(Obstacle.DECIDED_ELSEWHERE);
            case RECORDED ->
                    isOwn
                            ? Optional.of(Obstacle.DECIDED_HERE)
                            : nomination.state().isOpen()
                                    ? Optional.empty()
                                    : Optional.of(Obstacle.NOT_OPEN);
        };
    }

    private Optional<Obstacle> open(Nomination nomination) {
        if (!nomination.state().isOpen()) {
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

    /** Also where the rules that it is pinned to do not know the award. */
    private boolean needsVote(Nomination nomination) {
        return awards.of(nomination).map(award -> award.vote() != null).orElse(true);
    }

    /** The lines that they become. */
    List<LineEntry> entries(List<Nomination> nominations) {
        return nominations.stream().map(one -> LineEntry.of(one, nameOf(one))).toList();
    }

    /** What the award is called by those rules; its code where they do not know it. */
    private String nameOf(Nomination nomination) {
        return awards.of(nomination).map(award -> award.award().name()).orElse(nomination.award());
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
}
