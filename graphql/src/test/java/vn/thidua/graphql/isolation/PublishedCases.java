package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.Bodies;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.content.Purpose;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.Issued;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.platform.publication.PublishedTarget;
import vn.thidua.platform.publication.SealedBody;

/** What agencies publish: plans, their targets and their rollups. */
@Singleton
final class PublishedCases implements Cases {
    /** The way to what is public. */
    static final String PUBLIC = "publicReading { %s }";

    private static final String PLAN = "PublishedPlan";

    private final Publications publications;
    private final BodyCodec codec;

    PublishedCases(Publications publications, BodyCodec codec) {
        this.publications = publications;
        this.codec = codec;
    }

    /** Another published plan of an agency, with one target. */
    PlanId plan(Scope scope) {
        return issued(scope, Audience.SUBORDINATES_AND_GROUP).in(publications, scope);
    }

    /** What an agency can issue: a plan with one target and a text that can be read. */
    Issued issued(Scope scope, Audience audience) {
        return issued(scope, audience, "Kế hoạch", "Nâng cao nhận thức");
    }

    /** The same of this title, with an item that is called so. */
    Issued issued(Scope scope, Audience audience, String title, String item) {
        var plan = Issued.by(scope, title).to(audience).calling(item);
        return saying(plan.aiming(Issued.target("a", "%")));
    }

    private Issued saying(Issued issued) {
        var text = new Bodies().item("purpose", "Nâng cao nhận thức", new Purpose(false)).body();
        return issued.saying(new SealedBody(PlanBody.FORMAT, codec.write(text)));
    }

    /** The only target of a plan. */
    PublishedTarget target(Scope scope, PlanId plan) {
        return publications.targets(scope, Set.of(plan)).getFirst();
    }

    @Override
    public Map<String, Function<World, Record>> things() {
        return Map.of(
                PLAN,
                world -> plan(world.own()),
                "PublicPlan", // By its id alone; it is not made public.
                world -> plan(world.own()),
                "PublishedTarget",
                world -> target(world.own(), plan(world.own())).id());
    }

    @Override
    public List<Case> cases() {
        return List.of(
                Case.of("Oversight.publishedPlans")
                        .where("filter.issuerAgency", this::issuer)
                        .where("filter.issuerGroup", this::group),
                Case.of("Oversight.planSearch")
                        .with("words", "kế hoạch")
                        .where("filter.issuerAgency", this::issuer)
                        .where("filter.issuerGroup", this::group),
                Case.of("PublicReading.plan").within(_ -> PUBLIC).with("id", this::publicPlan),
                Case.of("PublicReading.plans")
                        .within(_ -> PUBLIC)
                        .where("issuer", this::publicIssuer),
                Case.of("Oversight.rollup").with("plan", this::planId),
                Case.of("Oversight.pastRollup").with("plan", this::planId).with("on", "2026-01-01"),
                Case.of("Oversight.rollupAudit").with("plan", this::planId));
    }

    private Object planId(World world) {
        return world.id(PLAN, plan(world.own()));
    }

    private Object publicPlan(World world) {
        var plan = saying(Issued.by(world.own(), "Công khai").to(Audience.PUBLIC));
        return world.id("PublicPlan", plan.in(publications, world.own()));
    }

    private Object publicIssuer(World world) {
        publicPlan(world);
        return world.id("Agency", world.own().agency());
    }

    private Object issuer(World world) {
        plan(world.own());
        return world.id("Agency", world.own().agency());
    }

    private Object group(World world) {
        var plan = Issued.by(world.own(), "Kế hoạch của cụm").inTheNameOf(world.group());
        saying(plan).in(publications, world.own());
        return world.id("EmulationGroup", world.group());
    }
}
