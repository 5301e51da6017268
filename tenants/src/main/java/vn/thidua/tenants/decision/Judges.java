package vn.thidua.tenants.decision;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.rulebook.AwardPowers;
import vn.thidua.platform.rulebook.EarlierRules;
import vn.thidua.tenants.eligibility.Eligibilities;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.nomination.NominationOutcomes;
import vn.thidua.tenants.nomination.PinnedAwards;

/** Takes hold of nominations that are to be decided, so that two decisions do not take one. */
@Singleton
class Judges {
    private final AwardLineRepository lines;
    private final NominationOutcomes outcomes;
    private final AwardPowers powers;
    private final Eligibilities eligibilities;
    private final EarlierRules rules;

    Judges(
            AwardLineRepository lines,
            NominationOutcomes outcomes,
            AwardPowers powers,
            Eligibilities eligibilities,
            EarlierRules rules) {
        this.lines = lines;
        this.outcomes = outcomes;
        this.powers = powers;
        this.eligibilities = eligibilities;
        this.rules = rules;
    }

    /** Judges nominations that are held. */
    Judging judging(Scope scope, DecisionKind kind, Collection<Nomination> nominations) {
        var nominees = nominations.stream().map(one -> one.nominee().id()).toList();
        return new Judging(
                scope,
                kind,
                powers.of(scope, scope.agency()),
                eligibilities.held(scope, nominees),
                new PinnedAwards(scope, rules));
    }

    /**
     * The nominations in the order in which they were named, held until the transaction ends, as
     * whoever withdraws them or closes a session holds them.
     *
     * @throws NotVisible if the agency has one of them not
     */
    List<Nomination> hold(Scope scope, Collection<NominationId> wanted) {
        Map<NominationId, Nomination> found =
                outcomes.hold(scope, wanted).stream()
                        .collect(Collectors.toMap(Nomination::id, Function.identity()));
        if (found.size() < new HashSet<>(wanted).size()) {
            throw new NotVisible("nomination");
        }
        return wanted.stream().map(found::get).<Nomination>map(Objects::requireNonNull).toList();
    }

    /** Those that stand in a decision. */
    Set<NominationId> decided(Scope scope, Collection<NominationId> wanted) {
        return wanted.isEmpty() ? Set.of() : Set.copyOf(lines.decided(scope.tenant(), wanted));
    }

    /** The first of a draft's lines that cannot be decided by now; their nominations are held. */
    Optional<UnfitLine> unfit(Scope scope, List<AwardLineRow> proposed) {
        var from =
                proposed.stream()
                        .collect(
                                Collectors.toMap(
                                        line -> Objects.requireNonNull(line.nominationId()),
                                        Function.identity()));
        var held = hold(scope, from.keySet());
        var judging = judging(scope, DecisionKind.OWN, held);
        return held.stream()
                .flatMap(one -> judging.obstacle(one).map(why -> unfit(from, one, why)).stream())
                .findFirst();
    }

    private static UnfitLine unfit(
            Map<NominationId, AwardLineRow> from, Nomination nomination, Obstacle obstacle) {
        var line = Objects.requireNonNull(from.get(nomination.id()));
        return new UnfitLine(line.line(), obstacle);
    }

    /** A line and what stands against it. */
    record UnfitLine(AwardLine line, Obstacle obstacle) {}
}
