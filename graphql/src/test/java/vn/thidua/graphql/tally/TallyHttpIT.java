package vn.thidua.graphql.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.directory.SuccessionEvent;
import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.LinkType;
import vn.thidua.platform.link.Links;
import vn.thidua.platform.link.ProposeLink;
import vn.thidua.platform.merger.MergeAgencies;
import vn.thidua.platform.merger.Mergers;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.nomination.SettlingCasting;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.registration.RegistrationStage;

/** What a ministry reads of registrations, nominations and awards in its sector. */
@ExtendWith(House.class)
class TallyHttpIT {
    private static final String OVERVIEW =
            """
            query($plan: ID!) {
              oversight { publishedPlan(id: $plan) {
                tallies(year: 2026) { matter award form level subjectKind amount }
                tallyContributions(year: 2026, first: 10) {
                  nodes { agency { name } tallies { matter subjectKind amount } }
                }
              } }
            }
            """;
    private static final String PLAN = "data.oversight.publishedPlan.";

    private final AwardCasting awards;
    private final SettlingCasting settling;
    private final RegistrationStage registering;
    private final Links links;
    private final Mergers mergers;
    private final Casting casting;
    private final GlobalIds ids;
    private final Scope ministry;
    private final Scope north;
    private final Scope south;
    private final Person viewer;
    private final Person stranger;
    private final Person operator;
    private final PlanId above;

    TallyHttpIT(
            Api api,
            AwardCasting awards,
            SettlingCasting settling,
            RegistrationStage registering,
            PlanCasting plans,
            Links links,
            Mergers mergers,
            Casting casting,
            GlobalIds ids) {
        this.awards = awards;
        this.settling = settling;
        this.registering = registering;
        this.links = links;
        this.mergers = mergers;
        this.casting = casting;
        this.ids = ids;
        var cast = casting.cast();
        ministry = plans.withKinds(cast.ministry());
        north = plans.withKinds(cast.north());
        south = plans.withKinds(cast.south());
        viewer = api.colleague(ministry, Role.VIEWER);
        operator = api.operator();
        stranger = api.colleague(cast.stranger(), Role.VIEWER);
        above = plans.issued(ministry, "Phát động phong trào thi đua toàn ngành");
        tell(north, 2, true);
        tell(south, 1, false);
    }

    /** So many collectives register and are nominated; the first may be awarded. */
    private void tell(Scope agency, int collectives, boolean awarded) {
        var plan = registering.plan(agency);
        var published = new ProposeLink.Parent.Published(above, null);
        links.propose(
                agency,
                new ProposeLink(plan, published, LinkType.IMPLEMENTS, Crossing.FIGURES, null));
        var review = awards.opened(agency, plan, AwardStage.YEARLY);
        for (var number = 1; number <= collectives; number++) {
            var unit = awards.unit(agency, "Phòng " + number, 1, 5);
            registering.submitted(agency, RegistrationStage.of(unit, plan, "Cờ thi đua"));
            var nomination = awards.nominated(agency, review, unit).id();
            if (awarded && number == 1) {
                settling.award(agency, nomination);
            }
        }
    }

    private Answer overview(Person person) {
        return person.ask(OVERVIEW, Map.of("plan", ids.encode("PublishedPlan", above)));
    }

    private static Map<String, Object> line(String matter, int amount) {
        return Map.of("matter", matter, "subjectKind", "COLLECTIVE", "amount", amount);
    }

    @Test
    @DisplayName(
            """
            S3-40 X-17 the ministry's overview of a plan by form, subject kind and agency is one \
            query""")
    void theMinistrysOverviewIsOneQuery() {
        var answer = overview(viewer);

        assertThat(answer.list(PLAN + "tallies"))
                .extracting(Object::toString)
                .anyMatch(
                        line ->
                                line.contains("AWARDED")
                                        && line.contains("form=CERTIFICATE_OF_COMMENDATION")
                                        && line.contains("level=UNIT")
                                        && line.contains("subjectKind=COLLECTIVE")
                                        && line.contains("amount=1"))
                .anyMatch(line -> line.contains("=NOMINATED") && line.contains("amount=3"))
                .anyMatch(line -> line.contains("=REGISTERED") && line.contains("amount=3"));
        assertThat(answer.list(PLAN + "tallyContributions.nodes"))
                .isEqualTo(
                        List.of(
                                Map.of("agency", Map.of("name", "Ministry"), "tallies", List.of()),
                                Map.of(
                                        "agency",
                                        Map.of("name", "North"),
                                        "tallies",
                                        List.of(
                                                line("AWARDED", 1),
                                                line("NOMINATED", 2),
                                                line("REGISTERED", 2),
                                                line("TITLE_REGISTERED", 2))),
                                Map.of(
                                        "agency",
                                        Map.of("name", "South"),
                                        "tallies",
                                        List.of(
                                                line("NOMINATED", 1),
                                                line("REGISTERED", 1),
                                                line("TITLE_REGISTERED", 1)))));
    }

    @Test
    void anAgencyThatHasEndedStillCounts() {
        var before = overview(viewer);
        var command =
                new MergeAgencies(
                        SuccessionEvent.MERGER,
                        List.of(north.agency()),
                        south.agency(),
                        LocalDate.of(2026, 1, 1),
                        null);

        var merged = mergers.merge(casting.operator(), command);

        assertThat(merged).isInstanceOf(MergeAgencies.Answer.Merged.class);
        assertThat(overview(viewer).text("data")).isEqualTo(before.text("data"));
    }

    @Test
    void theOperatorHasRecordsCountedAgainAndDaysPastAreTold() {
        var past =
                """
                query($plan: ID!, $on: Date!) {
                  oversight { pastRollup(plan: $plan, on: $on) {
                    tallies(year: 2026) { matter award form level subjectKind amount } } } }
                """;
        var today = LocalDate.now(Clocks.VIETNAM);
        var plan = ids.encode("PublishedPlan", above);
        var stood = viewer.ask(past, Map.of("plan", plan, "on", today.toString()));
        var before = viewer.ask(past, Map.of("plan", plan, "on", today.minusDays(1).toString()));
        var input = new HashMap<String, Object>();
        input.put("agency", ids.encode("Agency", north.agency()));
        var recount = "recount { agency { name } recordCount putRightCount endCursor }";

        var counted = operator.mutate("tallyRecount", input, recount);
        input.put("after", "nowhere");
        var lost = operator.mutate("tallyRecount", input, recount);

        var at = "data.oversight.pastRollup.tallies";
        assertThat(stood.list(at)).isEqualTo(overview(viewer).list(PLAN + "tallies")).isNotEmpty();
        assertThat(before.list(at)).isEmpty();
        var found = "data.tallyRecount.recount.";
        assertThat(counted.at(found + "agency.name")).as(counted.raw()).isEqualTo("North");
        assertThat(counted.at(found + "recordCount")).isEqualTo(2);
        assertThat(counted.at(found + "putRightCount")).isEqualTo(0);
        assertThat(counted.at(found + "endCursor")).isNotNull();
        assertThat(lost.at("data.tallyRecount.errors.0.code")).isEqualTo("PLACE_UNKNOWN");
        assertThat(lost.at("data.tallyRecount.errors.0.path")).isEqualTo(List.of("input", "after"));
    }

    @Test
    void whoStandsBesideItReadsNothingOfIt() {
        var answer = overview(stranger);

        assertThat(answer.text("data")).doesNotContain("NOMINATED", "North");
    }
}
