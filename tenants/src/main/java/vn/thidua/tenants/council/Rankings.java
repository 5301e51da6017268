package vn.thidua.tenants.council;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.platform.access.Scope;

/** Who of those that passed goes on, where there are fewer places than that. */
@Singleton
class Rankings {
    private final PlacesRepository places;
    private final ItemRepository items;
    private final BallotRepository ballots;
    private final MattersOfCouncils matters;

    Rankings(
            PlacesRepository places,
            ItemRepository items,
            BallotRepository ballots,
            MattersOfCouncils matters) {
        this.places = places;
        this.items = items;
        this.ballots = ballots;
        this.matters = matters;
    }

    /** Who is cut, or the first that are tied at a last place. */
    Cut cut(Scope scope, SessionRow session) {
        var limits = places.list(scope.tenant(), List.of(session.id()));
        if (limits.isEmpty()) {
            return Cut.NOBODY;
        }
        var passed = passed(scope, session);
        var standing = standing(scope, session, passed);
        var cut = new HashSet<MatterId>();
        for (var limit : limits) {
            var those =
                    passed.stream()
                            .filter(one -> !cut.contains(one.matter()))
                            .filter(one -> limit.isFor(standing.get(one.matter())))
                            .toList();
            var ranking = Ranking.of(those, limit.most());
            if (!ranking.tied().isEmpty()) {
                return new Cut(Set.of(), ranking.tied(), ranking.placesOfTied());
            }
            cut.addAll(ranking.cut());
        }
        return new Cut(cut, Set.of(), 0);
    }

    private List<Ranking.Ranked> passed(Scope scope, SessionRow session) {
        var closed =
                ballots.list(scope.tenant(), List.of(session.id())).stream()
                        .filter(ballot -> ballot.state() == BallotState.CLOSED)
                        .collect(Collectors.groupingBy(BallotRow::matterId));
        return items.list(scope.tenant(), List.of(session.id())).stream()
                .filter(item -> item.outcome() == CouncilOutcome.PASSED)
                .map(item -> ranked(item, closed.getOrDefault(item.matterId(), List.of())))
                .toList();
    }

    private static Ranking.Ranked ranked(ItemRow item, List<BallotRow> ballots) {
        var votes = ballots.stream().map(BallotRow::votesFor).toList();
        return new Ranking.Ranked(item.matterId(), votes, item.preferred());
    }

    private Map<MatterId, MatterLine> standing(
            Scope scope, SessionRow session, List<Ranking.Ranked> passed) {
        var ids = passed.stream().map(Ranking.Ranked::matter).toList();
        return matters.of(session).findAll(scope, ids).stream()
                .filter(MatterLine::stands)
                .collect(Collectors.toMap(MatterLine::id, Function.identity()));
    }

    /**
     * What comes of the places.
     *
     * @param matters for whom there is no place
     * @param tied with the same votes on both sides of a last place
     * @param free how many of the tied there is a place for
     */
    record Cut(Set<MatterId> matters, Set<MatterId> tied, int free) {
        static final Cut NOBODY = new Cut(Set.of(), Set.of(), 0);
    }
}
