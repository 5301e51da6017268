package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.attachment.AttachmentCasting;
import vn.thidua.tenants.evidence.Achievement;
import vn.thidua.tenants.evidence.Activity;
import vn.thidua.tenants.evidence.EvidenceCasting;
import vn.thidua.tenants.evidence.EvidenceKey;
import vn.thidua.tenants.evidence.EvidenceStrikes;
import vn.thidua.tenants.evidence.MediaItem;
import vn.thidua.tenants.evidence.RecordedCasting;
import vn.thidua.tenants.evidence.RestoreEvidence;
import vn.thidua.tenants.evidence.StrikableKey;
import vn.thidua.tenants.evidence.StrikeEvidence;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.subject.Subject;

/** What was held, published and achieved. */
@Singleton
final class RecordedCases implements Cases, Errand {
    private static final String PLAN = "input.plan";
    private static final String FILES = "input.attachments";

    private final EvidenceCasting evidence;
    private final RecordedCasting recorded;
    private final EvidenceStrikes strikes;
    private final AwardCasting awards;
    private final AttachmentCasting files;
    private final UnitCases units;

    RecordedCases(
            EvidenceCasting evidence,
            RecordedCasting recorded,
            EvidenceStrikes strikes,
            AwardCasting awards,
            AttachmentCasting files,
            UnitCases units) {
        this.evidence = evidence;
        this.recorded = recorded;
        this.strikes = strikes;
        this.awards = awards;
        this.files = files;
        this.units = units;
    }

    @Override
    public Map<String, Function<World, Record>> things() {
        return Map.of(
                "Activity", world -> activity(world).id(),
                "MediaItem", world -> mediaItem(world, person(world)).id(),
                "Achievement", world -> achievement(world).id());
    }

    private Person person(World world) {
        return evidence.person(world.own(), units.unit(world), "Bình");
    }

    private PlanId plan(World world) {
        return awards.plan(world.own());
    }

    private Activity activity(World world) {
        return recorded.activity(world.own(), plan(world), units.unit(world).id());
    }

    private MediaItem mediaItem(World world, Person person) {
        var about = new Subject.OfPerson(person.id());
        return recorded.mediaItem(world.own(), plan(world), person.unitId(), about);
    }

    private Achievement achievement(World world) {
        var subject = new Subject.OfPerson(person(world).id());
        return recorded.achievement(world.own(), plan(world), subject);
    }

    @Override
    public List<Case> cases() {
        return List.of(
                Case.of("Mutation.activityRecord")
                        .with(PLAN, this::planId)
                        .where(FILES, this::file),
                media("person", w -> w.id("Person", person(w).id())).leaving("input.collective"),
                media("collective", w -> w.id("Unit", units.unit(w).id()))
                        .called("a collective")
                        .leaving("input.person", PLAN, FILES),
                achieving("person", w -> w.id("Person", person(w).id()))
                        .leaving("input.collective"),
                achieving("collective", w -> w.id("Unit", units.unit(w).id()))
                        .called("a collective")
                        .leaving("input.person"),
                attaching("activity", "Activity", w -> activity(w).id()),
                attaching("mediaItem", "MediaItem", w -> mediaItem(w, person(w)).id()),
                attaching("achievement", "Achievement", w -> achievement(w).id()),
                restoring(),
                Case.of("OwnAgency.activities")
                        .where("filter.plan", w -> w.id("Plan", activity(w).plan()))
                        .where("filter.unit", w -> w.id("Unit", activity(w).unit())),
                Case.of("OwnAgency.mediaItems")
                        .where("filter.plan", w -> w.id("Plan", media(w).plan()))
                        .where("filter.unit", w -> w.id("Unit", media(w).unit()))
                        .where("filter.person", this::pictured),
                Case.of("OwnAgency.achievements")
                        .where("filter.plan", w -> w.id("Plan", achievement(w).plan()))
                        .where("filter.unit", w -> w.id("Unit", achievement(w).unit()))
                        .where("filter.person", this::achiever));
    }

    private Case restoring() {
        return Case.of("Mutation.evidenceRestore")
                .where("input.evidence.roleModel", w -> w.id("RoleModel", struck(w, roleModel(w))))
                .where("input.evidence.activity", w -> w.id("Activity", struck(w, activityKey(w))))
                .where("input.evidence.mediaItem", w -> w.id("MediaItem", struck(w, mediaKey(w))))
                .where(
                        "input.evidence.achievement",
                        w -> w.id("Achievement", struck(w, achievementKey(w))));
    }

    private StrikableKey roleModel(World world) {
        var person = new Subject.OfPerson(person(world).id());
        return new EvidenceKey.RoleModel(
                evidence.discovered(world.own(), person, "Người tốt").id());
    }

    private StrikableKey activityKey(World world) {
        return new EvidenceKey.Activity(activity(world).id());
    }

    private StrikableKey mediaKey(World world) {
        return new EvidenceKey.MediaItem(media(world).id());
    }

    private StrikableKey achievementKey(World world) {
        return new EvidenceKey.Achievement(achievement(world).id());
    }

    private Record struck(World world, StrikableKey key) {
        strikes.strike(world.own(), new StrikeEvidence(key, "Ghi nhầm"));
        return (Record) key.id();
    }

    private MediaItem media(World world) {
        return mediaItem(world, person(world));
    }

    private Case media(String field, Function<World, Object> about) {
        return Case.of("Mutation.mediaItemRecord")
                .with("input." + field, about)
                .where(PLAN, this::planId)
                .where(FILES, this::file);
    }

    private Case achieving(String field, Function<World, Object> subject) {
        return Case.of("Mutation.achievementRecord")
                .with("input." + field, subject)
                .with(PLAN, this::planId)
                .where(FILES, this::file);
    }

    /** A file that is taken off again. */
    private Case attaching(String field, String type, Function<World, Record> thing) {
        return Case.of("Mutation.evidenceDetach")
                .called("of " + field)
                .with(
                        world -> {
                            var id = thing.apply(world);
                            var file = recorded.attached(world.own(), type, id);
                            return Map.of(
                                    "input.evidence." + field,
                                    world.id(type, id),
                                    "input.attachment",
                                    world.id("Attachment", file.id()));
                        })
                .leaving(others(field));
    }

    private static String[] others(String field) {
        return List.of("initiative", "roleModel", "activity", "mediaItem", "achievement").stream()
                .filter(other -> !other.equals(field))
                .map(other -> "input.evidence." + other)
                .toArray(String[]::new);
    }

    private Object planId(World world) {
        return world.id("Plan", plan(world));
    }

    private Object file(World world) {
        return List.of(world.id("Attachment", files.uploaded(world.own()).id()));
    }

    private Object pictured(World world) {
        var person = person(world);
        mediaItem(world, person);
        return world.id("Person", person.id());
    }

    private Object achiever(World world) {
        var person = person(world);
        recorded.achievement(world.own(), plan(world), new Subject.OfPerson(person.id()));
        return world.id("Person", person.id());
    }

    /** Evidence of each kind is struck out and taken in again. */
    @Override
    public void run(World world) {
        for (var key :
                List.of(
                        roleModel(world),
                        activityKey(world),
                        mediaKey(world),
                        achievementKey(world))) {
            struck(world, key);
            strikes.restore(world.own(), new RestoreEvidence(key));
        }
    }
}
