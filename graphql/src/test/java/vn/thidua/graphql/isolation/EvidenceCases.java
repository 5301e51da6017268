package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.tenants.attachment.AttachmentCasting;
import vn.thidua.tenants.evidence.EvidenceCasting;
import vn.thidua.tenants.evidence.Initiative;
import vn.thidua.tenants.evidence.RoleModel;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.nomination.WithdrawNomination;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.subject.Subject;

/** Initiatives and role models. */
@Singleton
final class EvidenceCases implements Cases, Errand {
    private static final String INITIATIVE = "Initiative";
    private static final String ROLE_MODEL = "RoleModel";
    private static final String DAY = "2026-02-01";
    private static final String DAY_PLACE = "input.discoveredOn";

    private final EvidenceCasting evidence;
    private final AwardCasting awards;
    private final AttachmentCasting files;
    private final Nominations nominations;
    private final UnitCases units;

    EvidenceCases(
            EvidenceCasting evidence,
            AwardCasting awards,
            AttachmentCasting files,
            Nominations nominations,
            UnitCases units) {
        this.evidence = evidence;
        this.awards = awards;
        this.files = files;
        this.nominations = nominations;
        this.units = units;
    }

    @Override
    public Map<String, Function<World, Record>> things() {
        return Map.of(
                INITIATIVE,
                world -> initiative(world).id(),
                ROLE_MODEL,
                world -> roleModel(world).id());
    }

    private Person person(World world) {
        return evidence.person(world.own(), units.unit(world), "Bình");
    }

    private Initiative initiative(World world) {
        return evidence.submitted(world.own(), "Số hóa", person(world));
    }

    private RoleModel roleModel(World world) {
        var person = new Subject.OfPerson(person(world).id());
        return evidence.discovered(world.own(), person, "Người tốt");
    }

    private Nomination nomination(World world, Person person) {
        var review = awards.opened(world.own(), awards.plan(world.own()), AwardStage.YEARLY);
        return evidence.nominated(world.own(), review, person, EvidenceCasting.LABORER);
    }

    @Override
    public List<Case> cases() {
        return List.of(
                Case.of("Mutation.initiativeSubmit").where("input.attachments", this::file),
                Case.of("Mutation.initiativeRecognise").with("input.decidedOn", DAY),
                Case.of("Mutation.initiativeUse").with(this::use),
                discovering("person", w -> w.id("Person", person(w).id()))
                        .leaving("input.collective"),
                discovering("collective", w -> w.id("Unit", units.unit(w).id()))
                        .called("a collective")
                        .leaving("input.person"),
                Case.of("Mutation.roleModelAdvance")
                        .with("input.to", "NURTURE")
                        .with("input.stepOn", DAY),
                Case.of("Mutation.roleModelStepBack")
                        .with("input.roleModel", this::nurtured)
                        .with("input.from", "NURTURE"),
                Case.of("Mutation.evidenceAttach").with("input.attachments", this::file),
                Case.of("Mutation.evidenceDetach")
                        .with(this::attached)
                        .leaving(
                                "input.evidence.roleModel",
                                "input.evidence.activity",
                                "input.evidence.mediaItem",
                                "input.evidence.achievement"),
                Case.of("Mutation.evidenceDetach")
                        .called("a role model")
                        .with(this::attachedToRoleModel)
                        .leaving(
                                "input.evidence.initiative",
                                "input.evidence.activity",
                                "input.evidence.mediaItem",
                                "input.evidence.achievement"),
                Case.of("OwnAgency.initiatives")
                        .where("filter.unit", w -> w.id("Unit", initiative(w).unit()))
                        .where("filter.author", this::author),
                Case.of("OwnAgency.roleModels")
                        .where("filter.unit", w -> w.id("Unit", roleModel(w).unit()))
                        .where("filter.plan", w -> w.id("Plan", planned(w))));
    }

    private Case discovering(String field, Function<World, Object> subject) {
        return Case.of("Mutation.roleModelDiscover")
                .with("input." + field, subject)
                .with(DAY_PLACE, DAY)
                .where("input.plan", w -> w.id("Plan", awards.plan(w.own())))
                .where("input.attachments", this::file);
    }

    private Object file(World world) {
        return List.of(world.id("Attachment", files.uploaded(world.own()).id()));
    }

    private Map<String, Object> use(World world) {
        var person = person(world);
        var initiative = evidence.recognised(world.own(), person);
        return Map.of(
                "input.initiative",
                world.id(INITIATIVE, initiative.id()),
                "input.author",
                world.id("Person", person.id()),
                "input.nomination",
                world.id("Nomination", nomination(world, person).id()));
    }

    private Object nurtured(World world) {
        return world.id(ROLE_MODEL, evidence.nurtured(world.own(), roleModel(world)).id());
    }

    private Map<String, Object> attached(World world) {
        var initiative = initiative(world);
        var file = files.uploaded(world.own());
        files.attach(world.own(), file, INITIATIVE, initiative.id());
        return Map.of(
                "input.evidence.initiative",
                world.id(INITIATIVE, initiative.id()),
                "input.attachment",
                world.id("Attachment", file.id()));
    }

    private Map<String, Object> attachedToRoleModel(World world) {
        var roleModel = roleModel(world);
        var file = files.uploaded(world.own());
        files.attach(world.own(), file, ROLE_MODEL, roleModel.id());
        return Map.of(
                "input.evidence.roleModel",
                world.id(ROLE_MODEL, roleModel.id()),
                "input.attachment",
                world.id("Attachment", file.id()));
    }

    private Object author(World world) {
        var person = person(world);
        evidence.submitted(world.own(), "Số hóa", person);
        return world.id("Person", person.id());
    }

    private Record planned(World world) {
        var plan = awards.plan(world.own());
        var person = new Subject.OfPerson(person(world).id());
        return evidence.discoveredUnder(world.own(), person, plan);
    }

    /** An initiative that is used again after its nomination was withdrawn. */
    @Override
    public void run(World world) {
        var own = world.own();
        var person = person(world);
        var initiative = evidence.recognised(own, person);
        var first = nomination(world, person);
        evidence.use(own, initiative, person, first);
        nominations.withdraw(own, new WithdrawNomination(first.id(), "Xin rút"));
        evidence.use(own, initiative, person, nomination(world, person));
    }
}
