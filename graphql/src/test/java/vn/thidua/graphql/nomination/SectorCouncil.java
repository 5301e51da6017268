package vn.thidua.graphql.nomination;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.nomination.Procuracies.Procuracy;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.submission.SubmittedNomination;
import vn.thidua.tenants.council.AgendaEntry;
import vn.thidua.tenants.council.AgendaSittings;
import vn.thidua.tenants.council.CouncilCasting;
import vn.thidua.tenants.nomination.AwardReviews;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationFilter;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.plan.PlanCasting;

/** The council of the sector, five members, which picks two to three of those proposed. */
@Singleton
final class SectorCouncil {
    private static final int MEMBERS = 5;
    private static final String PLACES = "session { places { chosen isShort } }";
    private static final String SHORT = "session.places.0.isShort";

    private final CouncilCasting councils;
    private final AgendaSittings sittings;
    private final AwardReviews reviews;
    private final Nominations nominations;
    private final PlanCasting plans;
    private final GlobalIds ids;

    SectorCouncil(
            CouncilCasting councils,
            AgendaSittings sittings,
            AwardReviews reviews,
            Nominations nominations,
            PlanCasting plans,
            GlobalIds ids) {
        this.councils = councils;
        this.sittings = sittings;
        this.reviews = reviews;
        this.nominations = nominations;
        this.plans = plans;
        this.ids = ids;
    }

    /** The council votes on all that stand in the latest review, so many for each. */
    Cut picks(Procuracy in, Person clerk, int... votesFor) {
        return picks(in, clerk, List.of(), votesFor);
    }

    /** The same, and on what the provinces have submitted after that. */
    Cut picks(Procuracy in, Person clerk, List<SubmittedNomination> submitted, int... votesFor) {
        var scope = in.scope();
        var review = reviews.list(scope, in.plan(), PageRequest.first(1)).items().getFirst();
        var filter = NominationFilter.of(review.id());
        var own = nominations.list(scope, filter, PageRequest.first(10)).items();
        var agenda = agenda(own, submitted);
        var voters = councils.voters(scope, in.units().getFirst(), MEMBERS);
        var council = councils.seated(scope, plans.today().getYear(), voters);
        var session = sittings.convened(scope, council, review, agenda.toArray(AgendaEntry[]::new));
        var id = ids.encode("CouncilSession", session.id());
        var limited =
                clerk.mutate(
                        "councilPlacesSet",
                        Map.of("session", id, "places", List.of(twoToThree())),
                        PLACES);
        for (var n = 0; n < votesFor.length; n++) {
            sittings.vote(scope, session, voters, agenda.get(n), votesFor[n]);
        }
        var closed = clerk.mutate("councilSessionClose", Map.of("session", id), PLACES);
        return new Cut(
                (Boolean) limited.at("data.councilPlacesSet." + SHORT),
                (Boolean) closed.at("data.councilSessionClose." + SHORT),
                own.stream()
                        .map(one -> nominations.fetch(scope, one.id()).state().name())
                        .toList());
    }

    private static List<AgendaEntry> agenda(
            List<Nomination> own, List<SubmittedNomination> submitted) {
        return Stream.<AgendaEntry>concat(
                        own.stream().map(one -> new AgendaEntry.OfNomination(one.id())),
                        submitted.stream().map(one -> new AgendaEntry.OfSubmitted(one.id())))
                .toList();
    }

    private static Map<String, Object> twoToThree() {
        return Map.of(
                "level", "STATE",
                "subjectKind", "COLLECTIVE",
                "least", 2,
                "most", 3,
                "basis", "Kế hoạch, mục III.5.3");
    }

    /** Whether too few were picked before and after, and what became of each own one. */
    record Cut(boolean wasShort, boolean isShort, List<String> states) {}
}
