package vn.thidua.graphql.isolation;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.isolation.Things.NoCase;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.House;

/**
 * Wherever the schema takes an id, North asks with an id of its own swapped for one of South and
 * for one that was never given out: the answers must not differ, and nothing may change. Then North
 * succeeds, with nothing else changed, with the id of its own.
 */
@ExtendWith(House.class)
class IsolationIT {
    /** Where an id of another agency's thing may be told, and why. The list only shrinks. */
    private static final Map<String, String> PUBLIC =
            Map.ofEntries(
                    entry("Query.node id=Agency", "the directory is for whoever has signed in"),
                    entry("Oversight.agency id=Agency", "the directory is for whoever signs in"),
                    entry("Query.node id=RuleSet", "rules are for whoever has signed in"),
                    entry("Oversight.ruleSet id=RuleSet", "rules are for whoever has signed in"),
                    entry("Oversight.ruleSets owner=Agency", "rules are for whoever signs in"),
                    entry("Oversight.rulesInForce decidedBy=Agency", "rules are for everybody"),
                    entry("Oversight.bonuses decidedBy=Agency", "reckoned by rules alone"),
                    entry("Oversight.group id=EmulationGroup", "it has groups as well"),
                    entry("Oversight.groups founder=Agency", "and says who has founded them"),
                    entry("PublicReading.plan id=PublicPlan", "this one was made public"),
                    entry("PublicReading.plans issuer=Agency", "its plan was made public"),
                    entry(
                            "PublicReading.awardDecision id=PublicAwardDecision",
                            "this one was published"),
                    entry(
                            "PublicReading.awardDecisions agency=Agency",
                            "its decision was published"),
                    entry(
                            "PublicReading.awardNotice id=PublicAwardNotice",
                            "a notice is for everybody"),
                    entry("PublicReading.awardNotices agency=Agency", "its notice was posted"),
                    entry("PublicReading.template id=PublicTemplate", "this was made public"));

    /** What a failing trial tells whoever added a field. */
    static final String HOW =
            """
            Each of these must succeed for its owner before its id is swapped. Say how in a bean
            of vn.thidua.graphql.isolation that implements Cases (one for each feature), with
                Case.of("Mutation.planIssue").with("input.plan", world -> world.id("Plan", ...))
            for what is always sent, where(place, ...) for what is sent only to try that place,
            and things() for how a type of things is made""";

    private final ApiFields fields;
    private final Things things;
    private final RowSums rows;
    private final World north;
    private final World south;
    private final Person asking;
    private final Person operator;

    private final List<String> failing = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final Map<String, String> told = new TreeMap<>();

    IsolationIT(Api api, ApiFields fields, Things things, RowSums rows, Worlds worlds) {
        this.fields = fields;
        this.things = things;
        this.rows = rows;
        this.north = worlds.make("North");
        this.south = worlds.make("South");
        this.asking = worlds.everybodyOf(north);
        this.operator = api.operator();
    }

    @Test
    void foreignIdsAreAnsweredLikeIdsThatWereNeverGivenOut() {
        var foreign = things.makeAll(south);

        for (var field : fields.takingIds()) {
            for (var place : field.places()) {
                try {
                    isTried(field, place, foreign);
                } catch (NoCase unknown) {
                    failing.add(field.name() + " " + place + ": " + unknown.getMessage());
                }
            }
        }

        assertThat(failing).as(HOW).isEmpty();
        assertThat(fields.placesThatNobodyTries()).as("left by all cases of a field").isEmpty();
        assertThat(fields.casesOfNothing()).as("cases of fields that the API has not").isEmpty();
        assertThat(changed).as("requests with foreign ids that changed rows").isEmpty();
        assertThat(told.keySet())
                .as("answers that tell a foreign id, against the public ones: %s", told)
                .isEqualTo(PUBLIC.keySet());
    }

    private void isTried(ApiField field, String place, Map<String, String> foreign) {
        var own = variables(field, place, north);
        var ofThisCase = id(variables(field, place, south), place);
        var before = rows.now();
        var missed = missed(field, place, own, ofThisCase);
        compare(field, place, own, ofThisCase, missed);
        foreign.values().forEach(id -> compare(field, place, own, id, missed));
        var after = rows.now();
        if (!after.equals(before)) {
            changed.add(field.name() + " " + place);
        }
        succeed(field, place, own, after);
    }

    /** The owner's own attempt, which must come to something. */
    private void succeed(
            ApiField field,
            String place,
            Map<String, Object> variables,
            Map<String, String> before) {
        var owner = field.how().byOperator() ? operator : asking;
        var without = Paths.with(variables, place, neverIssuedLike(id(variables, place)));
        var missed = field.writes() ? "" : plain(field.sent(owner, north, without), without, place);

        var answer = field.sent(owner, north, variables);

        var isThere =
                field.writes()
                        ? !rows.now().equals(before)
                        : !plain(answer, variables, place).equals(missed);
        if (!field.isGiven(answer) || !isThere) {
            failing.add(field.name() + " " + place + ": " + answer + " to " + variables);
        }
    }

    /** What is answered to an id like this one that was never given out. */
    private Heard missed(ApiField field, String place, Map<String, Object> like, String id) {
        var variables = Paths.with(like, place, neverIssuedLike(id));
        var answer = field.sent(asking, north, variables);
        return new Heard(answer, plain(answer, variables, place));
    }

    /**
     * A foreign id is answered as the place answers what is not there, or else, where ids of its
     * kind are answered in another way, as it answers one of its kind.
     */
    private void compare(
            ApiField field, String place, Map<String, Object> like, String id, Heard missed) {
        var foreign = Paths.with(like, place, id);
        var one = field.sent(asking, north, foreign);
        var plain = plain(one, foreign, place);
        var two = plain.equals(missed.plain()) ? missed : missed(field, place, like, id);
        var differ = !plain.equals(two.plain());
        if (differ || one.raw().contains("INTERNAL") || field.writes() && field.isGiven(one)) {
            told.put(
                    "%s %s=%s".formatted(field.how().field(), place, things.kindOfId(id)),
                    one + " but never issued: " + two.answer());
        }
    }

    /** An answer, and all of it that can be compared. */
    private record Heard(Answer answer, String plain) {}

    private Map<String, Object> variables(ApiField field, String place, World world) {
        return Inputs.of(things, world, field.how(), field.arguments(), place);
    }

    private static String id(Map<String, Object> variables, String place) {
        return Paths.find(variables, place)
                .orElseThrow(() -> new NoCase("the case leaves out what is tried: " + variables));
    }

    private String neverIssuedLike(String id) {
        return things.neverIssued(things.kindOfId(id));
    }

    /** All of an answer but its date, the request's id and the id that was sent. */
    private static String plain(Answer answer, Map<String, Object> variables, String place) {
        var headers = new TreeMap<>(answer.headers(""));
        headers.remove("date");
        headers.remove("x-request-id");
        var text = answer + " " + headers;
        return text.replace(id(variables, place), "ID");
    }
}
