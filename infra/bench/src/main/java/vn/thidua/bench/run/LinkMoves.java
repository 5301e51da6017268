package vn.thidua.bench.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.bench.client.Answer;
import vn.thidua.bench.fill.People;

/** Links the plan of a province and cuts it loose, as its office and those above it do. */
final class LinkMoves {
    private static final String PARENTS =
            """
            query($plan: ID!) { oversight { publishedPlan(id: $plan) {
                parents(first: 10) { nodes { id parent { title } } }
            } } }
            """;
    private static final String CUT =
            """
            mutation($input: LinkCutInput!) { linkCut(input: $input) { errors { code } } }
            """;
    private static final String PROPOSE =
            """
            mutation($input: LinkProposeInput!) { linkPropose(input: $input) {
                link { id state } errors { code }
            } }
            """;
    private static final String ACCEPT =
            """
            mutation($input: LinkAcceptInput!) { linkAccept(input: $input) { errors { code } } }
            """;

    private final Tokens people;
    private final String office;
    private final String plan;

    /**
     * The moves of one plan.
     *
     * @param office who works for its agency
     */
    LinkMoves(Tokens people, String office, String plan) {
        this.people = people;
        this.office = office;
        this.plan = plan;
    }

    /**
     * A plan above.
     *
     * @param title by which those below know it, whether they may see it or not
     * @param office who works for its agency
     */
    record Parent(String id, String title, String office) {
        static Parent of(Filled filled, int number) {
            var plans = filled.country().plans();
            return new Parent(
                    filled.seen(number), plans.title(number), People.office(plans.keeper(number)));
        }
    }

    /** Ends its link to this plan. */
    void cut(Parent parent) {
        var link = linkTo(parent);
        mutate(office, CUT, "linkCut", Map.of("link", link, "reason", "đo"));
    }

    /** Links it to this plan, whose own office says yes if it is asked. */
    void link(Parent parent) {
        var proposal =
                Map.of(
                        "child",
                        plan,
                        "parent",
                        Map.of("published", Map.of("plan", parent.id())),
                        "type",
                        "IMPLEMENTS",
                        "crosses",
                        "FIGURES_AND_TEXT");
        var proposed = mutate(office, PROPOSE, "linkPropose", proposal);
        if (proposed.text("data.linkPropose.link.state").equals("PROPOSED")) {
            var link = Map.of("link", proposed.text("data.linkPropose.link.id"));
            mutate(parent.office(), ACCEPT, "linkAccept", link);
        }
    }

    private String linkTo(Parent parent) {
        var found = people.ask(office, PARENTS, Map.of("plan", plan));
        var links = found.list("data.oversight.publishedPlan.parents.nodes");
        for (var each = 0; each < links.size(); each++) {
            var path = "data.oversight.publishedPlan.parents.nodes." + each;
            if (found.find(path + ".parent.title").equals(Optional.of(parent.title()))) {
                return found.text(path + ".id");
            }
        }
        throw new IllegalStateException("no link to " + parent + " in " + found);
    }

    private Answer mutate(String user, String document, String name, Map<String, ?> input) {
        var answer = people.ask(user, document, Map.of("input", input));
        if (!answer.list("data." + name + ".errors").equals(List.of())) {
            throw new IllegalStateException(answer.toString());
        }
        return answer;
    }
}
