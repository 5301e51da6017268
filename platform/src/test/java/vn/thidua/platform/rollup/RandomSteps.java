package vn.thidua.platform.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import vn.thidua.infra.id.Uuids;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.graph.Carries;
import vn.thidua.platform.graph.Connect;
import vn.thidua.platform.graph.Graph;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.graph.OpenTarget;
import vn.thidua.platform.graph.Planting;
import vn.thidua.platform.graph.Serve;

/** One random thing after the other, done through the doors and to the model alike. */
final class RandomSteps {
    private static final int PLANS_MIN = 4;
    private static final int PLANS_MAX = 22;
    private static final int TARGETS_MAX = 40;

    private final Graph graph;
    private final Model model;
    private final List<Scope> agencies;
    private final Planting planting;
    private final Random random;
    private final Dice dice;
    private final RandomReports reports;

    RandomSteps(
            Graph graph,
            Planting planting,
            Facts facts,
            Model model,
            List<Scope> agencies,
            long seed) {
        this.graph = graph;
        this.planting = planting;
        this.model = model;
        this.agencies = agencies;
        this.random = new Random(seed);
        this.dice = new Dice(random);
        this.reports = new RandomReports(facts, model, random);
    }

    /** Does the next thing and says what. */
    String next() {
        var thrown = random.nextInt(100);
        if (model.plans.size() < PLANS_MIN || (thrown < 6 && model.plans.size() < PLANS_MAX)) {
            return publish();
        }
        if (thrown < 14 && model.targets.size() < TARGETS_MAX) {
            return amend();
        }
        if (thrown < 18 && !model.targets.isEmpty()) {
            return retire();
        }
        if (thrown < 36) {
            return link();
        }
        if (thrown < 44) {
            return cut();
        }
        if (thrown < 50) {
            return alter();
        }
        if (thrown < 62 && model.targets.size() > 1) {
            return serve();
        }
        if (thrown < 66) {
            return release();
        }
        return thrown < 76 && !model.entries.isEmpty() ? reports.correct() : reports.report();
    }

    private String publish() {
        var keeper = dice.any(agencies);
        var plan = planting.published(keeper);
        var target = target(plan);
        graph.open(keeper, plan, List.of(open(target)));
        model.plan(plan, keeper);
        model.target(target);
        return "publish " + plan;
    }

    private String amend() {
        var plan = dice.any(model.plans);
        var target = target(plan);
        graph.openTargets(model.keepers.get(plan), plan, List.of(open(target)));
        model.target(target);
        return "amend " + target;
    }

    private String retire() {
        var target = model.targets.get(dice.any(model.targets.keySet()));
        graph.retireTargets(model.keepers.get(target.plan()), target.plan(), List.of(target.id()));
        model.retired.add(target.id());
        model.edges.keySet().removeIf(edge -> edge.child().equals(target.id()));
        return "retire " + target;
    }

    private String link() {
        var link = new Model.Edge(dice.any(model.plans), dice.any(model.plans));
        var carries = new Carries(random.nextInt(5) > 0, random.nextBoolean());
        var answer =
                graph.connect(
                        model.keepers.get(random.nextBoolean() ? link.child() : link.parent()),
                        new Connect(link.child(), link.parent(), carries));
        if (model.edges.containsKey(link)) {
            assertThat(answer).isEqualTo(new Connect.Answer.AlreadyConnected());
        } else if (model.reaches(link.parent(), link.child())) {
            assertThat(answer).isEqualTo(new Connect.Answer.WouldCloseCircle());
        } else {
            assertThat(answer).isEqualTo(new Connect.Answer.Connected());
            model.edges.put(link, carries);
        }
        return "%s %s: %s".formatted(link, carries, answer);
    }

    private String cut() {
        var link = anyLink();
        var was = graph.disconnect(model.keepers.get(link.child()), link.child(), link.parent());
        assertThat(was).isEqualTo(model.edges.containsKey(link));
        model.cut(link);
        return "cut " + link;
    }

    private String alter() {
        var link = anyLink();
        var carries = new Carries(random.nextInt(3) > 0, random.nextBoolean());
        var was =
                graph.alter(
                        model.keepers.get(link.parent()),
                        new Connect(link.child(), link.parent(), carries));
        assertThat(was).isEqualTo(model.edges.containsKey(link));
        if (was) {
            model.edges.put(link, carries);
            if (!carries.figures()) {
                model.releaseTargets(link);
            }
        }
        return "alter %s %s".formatted(link, carries);
    }

    private String serve() {
        var edge = anyServing();
        var child = model.targets.get(edge.child());
        var parent = model.targets.get(edge.parent());
        var link = model.edges.get(new Model.Edge(child.plan(), parent.plan()));
        var answer = graph.serve(model.keepers.get(child.id()), new Serve(child.id(), parent.id()));
        if (model.retired.contains(child.id()) || model.retired.contains(parent.id())) {
            assertThat(answer).isEqualTo(new Serve.Answer.TargetRetired());
        } else if (child.share() != parent.share()) {
            assertThat(answer).isEqualTo(new Serve.Answer.UnitsDiffer());
        } else if (link == null || !link.figures()) {
            assertThat(answer).isEqualTo(new Serve.Answer.PlansNotConnected());
        } else if (model.edges.containsKey(edge)) {
            assertThat(answer).isEqualTo(new Serve.Answer.AlreadyServed());
        } else {
            assertThat(answer).isEqualTo(new Serve.Answer.Served());
            model.edges.put(edge, Carries.FIGURES);
        }
        return "%s: %s".formatted(edge, answer);
    }

    private String release() {
        var serving =
                model.edges.keySet().stream()
                        .filter(edge -> model.targets.containsKey(edge.child()))
                        .toList();
        if (serving.isEmpty()) {
            return "nothing to release";
        }
        var edge = dice.any(serving);
        assertThat(graph.release(model.keepers.get(edge.child()), edge.child(), edge.parent()))
                .isTrue();
        model.edges.remove(edge);
        return "release " + edge;
    }

    /** Mostly a link that stands. */
    private Model.Edge anyLink() {
        var links =
                model.edges.keySet().stream()
                        .filter(edge -> model.plans.contains(edge.child()))
                        .toList();
        return links.isEmpty() || random.nextInt(10) == 0
                ? new Model.Edge(dice.any(model.plans), dice.any(model.plans))
                : dice.any(links);
    }

    /** Mostly two targets of plans that are linked. */
    private Model.Edge anyServing() {
        var link = anyLink();
        var children = targetsOf(link.child());
        var parents = targetsOf(link.parent());
        return children.isEmpty() || parents.isEmpty() || random.nextInt(10) == 0
                ? new Model.Edge(dice.any(model.targets.keySet()), dice.any(model.targets.keySet()))
                : new Model.Edge(dice.any(children), dice.any(parents));
    }

    private List<NodeId> targetsOf(NodeId plan) {
        return model.targets.values().stream()
                .filter(target -> target.plan().equals(plan))
                .map(Model.Target::id)
                .toList();
    }

    private Model.Target target(NodeId plan) {
        return new Model.Target(new NodeId(Uuids.next()), plan, random.nextInt(3) > 0);
    }

    private static OpenTarget open(Model.Target target) {
        return new OpenTarget(target.id(), target.share() ? "PERCENT" : "PIECE", target.share());
    }
}
