package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thidua.platform.body.Bodies;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.content.Purpose;
import vn.thidua.platform.link.AcceptLink;
import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.LinkType;
import vn.thidua.platform.link.Links;
import vn.thidua.platform.link.ProposeLink;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.platform.publication.SealedBody;
import vn.thidua.tenants.plan.AmendPlan;
import vn.thidua.tenants.plan.Amendments;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.upgrade.UpgradeCasting;
import vn.thidua.tenants.upgrade.UpgradeCasting.Offered;

/** Plans whose sources say something new: a template of the agency, a plan of the one above. */
@Singleton
final class UpgradeCases implements Cases {
    private static final String TEMPLATE = "input.source.template";
    private static final String PARENT = "input.source.parent";
    private static final String ITEM = "input.item";

    private final UpgradeCasting casting;
    private final UnitPlanCases units;
    private final PlanCasting plans;
    private final Amendments amendments;
    private final Links links;
    private final Publications publications;
    private final PublishedCases published;
    private final BodyCodec codec;

    UpgradeCases(
            UpgradeCasting casting,
            UnitPlanCases units,
            PlanCasting plans,
            Amendments amendments,
            Links links,
            Publications publications,
            PublishedCases published,
            BodyCodec codec) {
        this.casting = casting;
        this.units = units;
        this.plans = plans;
        this.amendments = amendments;
        this.links = links;
        this.publications = publications;
        this.published = published;
        this.codec = codec;
    }

    @Override
    public List<Case> cases() {
        var cases = new ArrayList<Case>();
        for (var step : List.of("ItemTake", "ItemKeep", "ItemDefer", "Finish")) {
            var field = Case.of("Mutation.upgrade" + step);
            cases.add(field.with(of(step, this::ofTemplate)).leaving(PARENT));
            cases.add(
                    field.called(UnitPlanCases.OF_A_UNIT)
                            .with(of(step, this::ofUnit))
                            .leaving(PARENT));
            cases.add(field.called("cấp trên").with(of(step, this::ofParent)).leaving(TEMPLATE));
        }
        return cases;
    }

    /** What a step does not know is left out. */
    private static Function<World, Map<String, Object>> of(
            String step, Function<World, Map<String, Object>> values) {
        return world -> {
            var all = new LinkedHashMap<>(values.apply(world));
            if (!step.equals("ItemTake")) {
                all.remove("input.expected");
            }
            if (step.equals("Finish")) {
                all.remove(ITEM);
            }
            return all;
        };
    }

    private Map<String, Object> ofTemplate(World world) {
        var template = casting.offered(world.own());
        return ofTemplate(world, template, casting.adopted(world.own(), template));
    }

    private Map<String, Object> ofUnit(World world) {
        var template = casting.offered(world.own());
        return ofTemplate(world, template, units.adopted(world, template));
    }

    private Map<String, Object> ofTemplate(World world, Offered template, PlanId plan) {
        casting.second(template);
        return Map.of(
                "input.plan",
                world.id("Plan", plan),
                TEMPLATE,
                world.id("Template", template.id()),
                "input.version",
                2,
                ITEM,
                template.first().value(),
                "input.expected",
                casting.taken(world.own(), plan, template.first()).revision());
    }

    private Map<String, Object> ofParent(World world) {
        var first = published.issued(world.above(), Audience.SUBORDINATES_AND_GROUP);
        var parent = first.in(publications, world.above());
        var plan = plans.issued(world.own(), "Kế hoạch thi đua");
        var link =
                links.propose(
                        world.own(),
                        new ProposeLink(
                                plan,
                                new ProposeLink.Parent.Published(parent, null),
                                LinkType.IMPLEMENTS,
                                Crossing.FIGURES_AND_TEXT,
                                null));
        links.accept(world.above(), new AcceptLink(((ProposeLink.Linked) link).link().id()));
        var text = new Bodies().item("purpose", "Nâng cao hơn nữa", new Purpose(false)).body();
        first.version(2)
                .saying(new SealedBody(PlanBody.FORMAT, codec.write(text)))
                .in(publications, world.above());
        amendments.amend(world.own(), new AmendPlan(plan));
        return Map.of(
                "input.plan",
                world.id("Plan", plan),
                PARENT,
                world.id("PublishedPlan", parent),
                "input.version",
                2,
                ITEM,
                "purpose");
    }
}
