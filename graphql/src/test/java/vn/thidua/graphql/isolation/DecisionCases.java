package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.tenants.decision.AwardLine;
import vn.thidua.tenants.decision.DecisionCasting;
import vn.thidua.tenants.decision.DecisionPublishing;
import vn.thidua.tenants.decision.PublishDecision;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.nomination.Nominate;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.subject.Subject;

/** Decisions on awards at every stage. */
@Singleton
final class DecisionCases implements Cases {
    private static final String DECISION = "input.decision";
    private static final String NOMINATIONS = "input.nominations";
    private static final String DAY = "2026-07-01";

    private final DecisionCasting casting;
    private final DecisionPublishing publishing;
    private final NominationCases nominating;
    private final Nominations nominations;
    private final UnitCases units;

    DecisionCases(
            DecisionCasting casting,
            DecisionPublishing publishing,
            NominationCases nominating,
            Nominations nominations,
            UnitCases units) {
        this.casting = casting;
        this.publishing = publishing;
        this.nominating = nominating;
        this.nominations = nominations;
        this.units = units;
    }

    @Override
    public Map<String, Function<World, Record>> things() {
        return Map.of(
                "AwardDecision",
                this::draft,
                "PublicAwardDecision",
                this::draft,
                "AwardLine",
                world -> awarded(world).id());
    }

    AwardDecisionId draft(World world) {
        return casting.drafted(world.own(), nominating.nomination(world));
    }

    AwardDecisionId issued(World world) {
        var nomination = nominating.nomination(world);
        return casting.issued(world.own(), DecisionCasting.BEFORE, nomination).id();
    }

    AwardDecisionId published(World world) {
        var decision = issued(world);
        publishing.publish(world.own(), new PublishDecision(decision));
        return decision;
    }

    AwardLine awarded(World world) {
        return casting.lines(world.own(), issued(world)).getFirst();
    }

    /** A nomination that the agency above decides. */
    Nomination forTheMinistry(World world) {
        var command =
                new Nominate(
                        nominating.review(world).id(),
                        "CERTIFICATE_OF_MERIT",
                        AwardLevel.MINISTRY,
                        above(world),
                        new Subject.OfUnit(units.unit(world).id()),
                        "Dẫn đầu phong trào",
                        null,
                        null,
                        false);
        var answer = nominations.nominate(world.own(), command);
        return ((Nominate.Answer.Nominated) answer).nomination();
    }

    private static AgencyId above(World world) {
        return world.above().agency();
    }

    @Override
    public List<Case> cases() {
        return List.of(
                Case.of("Mutation.awardDecisionAdd")
                        .with(DECISION, w -> w.id("AwardDecision", casting.begun(w.own())))
                        .with(
                                NOMINATIONS,
                                w -> List.of(w.id("Nomination", nominating.nomination(w).id()))),
                Case.of("Mutation.awardDecisionRemove").with(this::lineOfADraft),
                Case.of("Mutation.awardDecisionPublish")
                        .with(DECISION, w -> w.id("AwardDecision", issued(w))),
                Case.of("Mutation.awardDecisionUnpublish")
                        .with(DECISION, w -> w.id("AwardDecision", published(w))),
                Case.of("PublicReading.awardDecision")
                        .within(_ -> PublishedCases.PUBLIC)
                        .with("id", w -> w.id("PublicAwardDecision", published(w))),
                Case.of("PublicReading.awardDecisions")
                        .within(_ -> PublishedCases.PUBLIC)
                        .where("agency", this::publisher),
                Case.of("Mutation.awardDecisionIssue")
                        .with("input.issuedOn", DAY)
                        .with("input.signature.signerName", "Phạm Minh Thường"),
                recording("input.awards.collective", w -> w.id("Unit", units.unit(w).id()))
                        .leaving("input.awards.person", NOMINATIONS),
                recording("input.awards.person", w -> w.id("Person", units.person(w).id()))
                        .called("a person")
                        .leaving("input.awards.collective", NOMINATIONS),
                recorded()
                        .called("a nomination")
                        .with(NOMINATIONS, w -> List.of(w.id("Nomination", forTheMinistry(w).id())))
                        .leaving("input.awards.person", "input.awards.collective"),
                Case.of("Mutation.awardDecisionRevoke")
                        .with(this::lineInForce)
                        .with("input.revokedOn", DAY));
    }

    private Object publisher(World world) {
        published(world);
        return world.id("Agency", world.own().agency());
    }

    private static Case recorded() {
        return Case.of("Mutation.awardDecisionRecord")
                .with("input.documentNumber", "12")
                .with("input.issuedOn", DAY);
    }

    private static Case recording(String laureate, Function<World, Object> who) {
        var field = laureate.substring(laureate.lastIndexOf('.') + 1);
        return recorded()
                .with(
                        "input.awards",
                        w ->
                                List.of(
                                        Map.of(
                                                "award",
                                                AwardCasting.COMMENDATION,
                                                "level",
                                                "UNIT",
                                                field,
                                                who.apply(w))));
    }

    private Map<String, Object> lineOfADraft(World world) {
        var draft = draft(world);
        var line = casting.lines(world.own(), draft).getFirst().id();
        return named(world, draft, line);
    }

    private Map<String, Object> lineInForce(World world) {
        var line = awarded(world);
        return named(world, line.decision(), line.id());
    }

    private static Map<String, Object> named(World world, AwardDecisionId decision, Object line) {
        return Map.of(
                DECISION,
                world.id("AwardDecision", decision),
                "input.lines",
                List.of(world.id("AwardLine", line)));
    }
}
