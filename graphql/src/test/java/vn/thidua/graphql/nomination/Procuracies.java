package vn.thidua.graphql.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.TurnedClock;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.person.SomePeople;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.unit.Unit;

/** The Supreme People's Procuracy with plan S3, provincial procuracies under it, their offices. */
@Singleton
final class Procuracies {
    static final String REVIEW =
            """
            review { id wave quotas { item unit { name } base share least most rule used } }
            """;
    private static final String NOMINATION =
            """
            nomination { id state standards { item text binds answer
              findings { kind answer text } } }
            """;

    private final TurnedClock clock;
    private final Api api;
    private final Casting casting;
    private final PlanCasting plans;
    private final AwardCasting awards;
    private final SomePeople people;
    private final BodyCodec codec;
    private final GlobalIds ids;

    Procuracies(
            TurnedClock clock,
            Api api,
            Casting casting,
            PlanCasting plans,
            AwardCasting awards,
            SomePeople people,
            BodyCodec codec,
            GlobalIds ids) {
        this.clock = clock;
        this.api = api;
        this.casting = casting;
        this.plans = plans;
        this.awards = awards;
        this.people = people;
        this.codec = codec;
        this.ids = ids;
    }

    /** From now on it is nine o'clock of that day. */
    void at(String day) {
        clock.turnTo(LocalDate.parse(day), LocalTime.of(9, 0));
    }

    /** It is as late as it is. */
    void leave() {
        clock.turnToToday();
    }

    /** The sector on 02/02/2026: S3 is in force, and three procuracies have plans under it. */
    Sector cast() {
        at("2026-02-02");
        var government = casting.tenant("Government", AgencyKind.PRIME_MINISTER);
        var supreme = tenant("Supreme", AgencyKind.SUPREME_PEOPLES_PROCURACY, government);
        var above = plans.recorded(supreme, 2025, s3());
        return new Sector(
                ids.encode("Agency", government.agency()),
                procuracy(supreme, above),
                Stream.of("BacNinh", "LangSon", "NinhBinh")
                        .map(name -> province(name, supreme, above))
                        .toList());
    }

    private Scope tenant(String name, AgencyKind kind, Scope above) {
        var scope = plans.withKinds(casting.tenant(name, kind));
        casting.relate(above, scope, RelationKind.SECTORAL);
        return scope;
    }

    private Procuracy province(String name, Scope supreme, PlanId above) {
        var scope = tenant(name, AgencyKind.PROVINCIAL_PEOPLES_PROCURACY, supreme);
        return procuracy(scope, plans.issuedUnder(scope, "Kế hoạch của VKSND " + name, above));
    }

    /** Four units with five collectives each, 38 people together, five of them by name. */
    private Procuracy procuracy(Scope scope, PlanId plan) {
        var units =
                IntStream.rangeClosed(1, 4)
                        .mapToObj(n -> awards.unit(scope, "Đơn vị " + n, 5, n == 1 ? 11 : 9))
                        .toList();
        return new Procuracy(
                scope,
                casting.colleague(scope, Api.PASSWORD, Role.OFFICE_CLERK),
                ids.encode("Agency", scope.agency()),
                plan,
                units,
                IntStream.rangeClosed(1, 5)
                        .mapToObj(n -> people.person(scope, units.getFirst(), "Kiểm sát viên " + n))
                        .map(person -> ids.encode("Person", person.id()))
                        .toList());
    }

    private PlanBody s3() {
        try (var paper = Procuracies.class.getResourceAsStream("/demo/plans/s3.json")) {
            return codec.read(Objects.requireNonNull(paper).readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The whole sector. */
    record Sector(String government, Procuracy supreme, List<Procuracy> provinces) {}

    /** One procuracy: its office's clerk, its id, its plan, its units and people by their ids. */
    record Procuracy(
            Scope scope,
            Scope clerk,
            String agency,
            PlanId plan,
            List<Unit> units,
            List<String> people) {}

    /** The clerk, signed in at that time. */
    Person clerk(Procuracy procuracy) {
        return api.signIn(casting.usernameOf(procuracy.clerk()), Api.PASSWORD);
    }

    /** The office notes a review of the plan (sơ kết, tổng kết). */
    void reviewed(Procuracy in, String kind, String day) {
        var input = Map.of("plan", ids.encode("Plan", in.plan()), "kind", kind, "heldOn", day);
        done(clerk(in).mutate("planReview", input, "plan { id }"), "planReview");
    }

    /** Opens a review. */
    Answer open(Procuracy in, Person clerk, String stage, LocalDate day, @Nullable String wave) {
        var input =
                new HashMap<String, Object>(
                        Map.of(
                                "plan",
                                ids.encode("Plan", in.plan()),
                                "stage",
                                stage,
                                "year",
                                day.getYear(),
                                "countedOn",
                                day.toString()));
        if (wave != null) {
            input.put("wave", wave);
        }
        return clerk.mutate("awardReviewOpen", input, REVIEW);
    }

    /** What is put forward: for an award at a level, to be decided by an agency. */
    record Proposal(String review, String award, String level, String decider) {
        /** Bằng khen of the head of the supreme procuracy. */
        static Proposal merit(String review, Sector sector) {
            return new Proposal(
                    review, "CERTIFICATE_OF_MERIT", "MINISTRY", sector.supreme().agency());
        }
    }

    /** Puts a unit forward. */
    Answer unit(Person clerk, Proposal proposal, Unit unit) {
        return put(clerk, proposal, "collective", ids.encode("Unit", unit.id()), null);
    }

    /** Puts a person forward. */
    Answer person(Person clerk, Proposal proposal, String person) {
        return put(clerk, proposal, "person", person, null);
    }

    /** Puts a unit forward for something that another nomination does not cover. */
    Answer other(Person clerk, Proposal proposal, Unit unit, String feat) {
        return put(clerk, proposal, "collective", ids.encode("Unit", unit.id()), feat);
    }

    private static Answer put(
            Person clerk, Proposal proposal, String field, String who, @Nullable String feat) {
        var input =
                new HashMap<String, Object>(
                        Map.of(
                                "review",
                                proposal.review(),
                                "award",
                                proposal.award(),
                                "level",
                                proposal.level(),
                                "decidedBy",
                                proposal.decider(),
                                field,
                                who,
                                "achievements",
                                "Dẫn đầu phong trào thi đua"));
        if (feat != null) {
            input.put("otherFeat", feat);
        }
        return clerk.mutate("nominationPropose", input, NOMINATION);
    }

    /** The id of a nomination that stands. */
    static String standing(Answer proposed) {
        assertThat(proposed.list("data.nominationPropose.errors")).as(proposed.raw()).isEmpty();
        return proposed.text("data.nominationPropose.nomination.id");
    }

    /** The head of the supreme procuracy has decided on these. */
    static void recorded(Person clerk, LocalDate day, List<String> nominations) {
        var input =
                Map.<String, Object>of(
                        "title",
                        "Tặng Bằng khen của Viện trưởng VKSND tối cao",
                        "year",
                        day.getYear(),
                        "issuer",
                        "Viện trưởng VKSND tối cao",
                        "documentNumber",
                        "77",
                        "documentSymbol",
                        "/QĐ-VKSTC",
                        "issuedOn",
                        day.toString(),
                        "nominations",
                        nominations);
        done(clerk.mutate("awardDecisionRecord", input, "decision { id }"), "awardDecisionRecord");
    }

    /** The agency decides on these itself. */
    static void decided(Person clerk, LocalDate day, List<String> nominations) {
        var draft = Map.of("title", "Khen thưởng phong trào thi đua", "year", day.getYear());
        var decision =
                clerk.mutate("awardDecisionDraft", draft, "decision { id }")
                        .text("data.awardDecisionDraft.decision.id");
        var lines = Map.of("decision", decision, "nominations", nominations);
        done(clerk.mutate("awardDecisionAdd", lines, "decision { id }"), "awardDecisionAdd");
        var issue =
                Map.of(
                        "decision",
                        decision,
                        "symbol",
                        "/QĐ-VKSTC",
                        "issuedOn",
                        day.toString(),
                        "place",
                        "Hà Nội",
                        "signature",
                        Map.of("signerName", "Nguyễn Huy Tiến"));
        done(clerk.mutate("awardDecisionIssue", issue, "decision { state }"), "awardDecisionIssue");
    }

    /** It was done, without a refusal. */
    static void done(Answer answer, String mutation) {
        assertThat(answer.at("data." + mutation + ".errors")).as(answer.raw()).isEqualTo(List.of());
    }

    /** What the sector has come to in a year, as the supreme procuracy reads it. */
    List<Object> tallies(Sector sector, Person clerk, int year) {
        var query =
                """
                query($plan: ID!, $year: Int!) { oversight { publishedPlan(id: $plan) {
                  tallies(year: $year) { matter award subjectKind amount } } } }
                """;
        var plan = ids.encode("PublishedPlan", sector.supreme().plan());
        return List.copyOf(
                clerk.ask(query, Map.of("plan", plan, "year", year))
                        .list("data.oversight.publishedPlan.tallies"));
    }
}
