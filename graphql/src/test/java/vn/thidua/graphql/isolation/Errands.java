package vn.thidua.graphql.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.graphql.testing.Person;

/**
 * Does in one agency whatever the API can do: every mutation and every field of the roots, each as
 * its owner; besides asks for what stands further down, and does what each {@link Errand} says.
 */
@Singleton
final class Errands {
    /** What is asked of things by their ids, for fields that stand below the roots. */
    private static final Map<String, String> BELOW =
            Map.of(
                    "Unit",
                    """
                    children { id } parent { id } head { sinceOn } headCount { countedOn }
                    headCounts(first: 9) { nodes { countedOn } } participants { countedOn }""",
                    "Person",
                    "unit { id } placements { jobTitle }",
                    "Template",
                    """
                    versions(first: 9) { nodes { version } }
                    adoptions(first: 9) { nodes { version } } document { __typename }""",
                    "Duty",
                    "coverage(first: 9) { nodes { status } } counts { total } plan { id }",
                    "ProgressReport",
                    "unit { id } figures { measures { amount } }",
                    "Link",
                    "child { plan { %1$s } } parent { plan { %1$s } } targetEdges { id }"
                            .formatted(
                                    """
                                    duties { id } targets { id } versions(first: 9) {
                                      nodes { number } } currentVersion { isReadable }
                                    parents(first: 9) { nodes { id } }
                                    children(first: 9) { nodes { id } }"""));

    /** What is asked of all that the agency has by then. */
    private static final List<String> ALL =
            List.of(
                    """
                    { agency { units(first: 100) { nodes {
                      headCount { countedOn } headCounts(first: 9) { nodes { countedOn } }
                      participants { countedOn } children { id } } } } }""",
                    """
                    { agency { plans(first: 50) { nodes {
                      versions(first: 9) { nodes { version document { __typename } } }
                      effective { header { field } } reviews { heldOn } parents { id }
                      unitPlans { unit { id } } under { id } previous { id } } } } }""",
                    """
                    { oversight { publishedPlans(first: 9) { nodes { tallies { amount }
                      tallyContributions(first: 9) { nodes { tallies { amount } } } } } } }""",
                    "{ agency { plans(first: 9, sort: TITLE) { nodes { id } } } }",
                    "{ agency { plans(first: 9, sort: ISSUED_LATEST) { nodes { id } } } }",
                    "{ agency { people(first: 9, sort: REGISTERED) { nodes { id } } } }",
                    "{ viewer { waiting { progressToConfirm { count } } } }");

    private final ApiFields fields;
    private final Things things;
    private final Worlds worlds;
    private final List<Errand> more;

    Errands(ApiFields fields, Things things, Worlds worlds, List<Errand> more) {
        this.fields = fields;
        this.things = things;
        this.worlds = worlds;
        this.more = more;
    }

    /** The agency in which they are done. */
    World world() {
        return worlds.make("North");
    }

    /** Does them all. */
    void run(World world) {
        var everybody = worlds.everybodyOf(world);
        things.makeAll(world);
        Stream.of(
                        fields.mutations(),
                        fields.takingIds(),
                        fields.of("OwnAgency", "Oversight", "Viewer"))
                .flatMap(several -> several.stream())
                .filter(field -> !field.how().byOperator())
                .forEach(field -> run(field, world, everybody));
        BELOW.forEach((type, selection) -> below(world, everybody, type, selection));
        more.forEach(errand -> errand.run(world));
        ALL.forEach(document -> assertThat(everybody.ask(document).errorCode()).isNull());
    }

    private void run(ApiField field, World world, Person person) {
        var variables = Inputs.of(things, world, field.how(), field.arguments(), "");
        field.sent(person, world, variables);
    }

    private void below(World world, Person person, String type, String selection) {
        person.ask(
                "query($id: ID!) { node(id: $id) { ... on %s { %s } } }".formatted(type, selection),
                Map.of("id", things.make(type, world)));
    }
}
