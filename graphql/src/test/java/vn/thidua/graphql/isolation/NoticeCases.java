package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thidua.tenants.decision.AwardNotice;
import vn.thidua.tenants.decision.AwardNotices;
import vn.thidua.tenants.decision.AwardObjection;
import vn.thidua.tenants.decision.DecisionCasting;
import vn.thidua.tenants.decision.NoticeCasting;
import vn.thidua.tenants.decision.TakeDownNotice;

/** Public notices of those who are to be awarded, and what is objected to them. */
@Singleton
final class NoticeCases implements Cases {
    private final NoticeCasting casting;
    private final AwardNotices notices;
    private final DecisionCasting drafting;
    private final DecisionCases decisions;
    private final Clock clock;

    NoticeCases(
            NoticeCasting casting,
            AwardNotices notices,
            DecisionCasting drafting,
            DecisionCases decisions,
            Clock clock) {
        this.casting = casting;
        this.notices = notices;
        this.drafting = drafting;
        this.decisions = decisions;
        this.clock = clock;
    }

    AwardNotice notice(World world) {
        return casting.posted(world.own(), decisions.draft(world));
    }

    AwardObjection objection(World world) {
        return casting.objected(world.own(), notice(world), null);
    }

    private AwardNotice takenDown(World world) {
        var notice = notice(world);
        notices.takeDown(world.own(), new TakeDownNotice(notice.id(), "Đăng nhầm"));
        return notice;
    }

    @Override
    public Map<String, Function<World, Record>> things() {
        return Map.of(
                "AwardNotice", // One that is posted is everybody's.
                world -> takenDown(world).id(),
                "PublicAwardNotice",
                world -> notice(world).id(),
                "AwardObjection",
                world -> objection(world).id());
    }

    @Override
    public List<Case> cases() {
        return List.of(
                Case.of("Mutation.awardNoticeTakeDown")
                        .with("input.notice", w -> w.id("AwardNotice", notice(w).id())),
                Case.of("Mutation.awardObjectionReceive")
                        .with(this::noticeAndLine)
                        .with("input.receivedOn", _ -> LocalDate.now(clock).toString()),
                Case.of("PublicReading.awardNotice")
                        .within(_ -> PublishedCases.PUBLIC)
                        .with("id", w -> w.id("PublicAwardNotice", notice(w).id())),
                Case.of("PublicReading.awardNotices")
                        .within(_ -> PublishedCases.PUBLIC)
                        .where("agency", this::poster));
    }

    private Map<String, Object> noticeAndLine(World world) {
        var notice = notice(world);
        var line = drafting.lines(world.own(), notice.decision()).getFirst().id();
        return Map.of(
                "input.notice",
                world.id("AwardNotice", notice.id()),
                "input.line",
                world.id("AwardLine", line));
    }

    private Object poster(World world) {
        notice(world);
        return world.id("Agency", world.own().agency());
    }
}
