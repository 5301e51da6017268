package vn.thidua.platform.publication;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.id.Uuids;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.Comparison;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.directory.GroupId;

/** Issued plans for tests: the usual one, and changed copies of it. */
public record Issued(PublishPlan command) {
    /** A plan of 2026 that the agency issues today for its subordinates and group. */
    public static Issued by(Scope scope, String title) {
        return new Issued(
                new PublishPlan(
                        new PlanId(Uuids.next()),
                        1,
                        new Issuer.ByAgency(scope.agency()),
                        heading(title, null, LocalDate.of(2026, 1, 15), 2026),
                        new Document("12", "/KH-STP", LocalDate.of(2026, 1, 15)),
                        Audience.SUBORDINATES_AND_GROUP,
                        LinkPolicy.ASK,
                        false,
                        body("version 1 of " + title),
                        List.of(),
                        List.of()));
    }

    /** A target in the usual measure. */
    public static PublishTarget target(String item, String unit) {
        return new PublishTarget(
                new ItemKey(item),
                "Chỉ tiêu " + item,
                "TARGET_AMOUNT",
                unit,
                false,
                null,
                Comparison.AT_LEAST);
    }

    private static Heading heading(
            String title, @Nullable String theme, LocalDate issuedOn, int year) {
        return new Heading(
                "Kế hoạch năm",
                title,
                theme,
                new Document("12", "/KH-STP", issuedOn),
                year,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31));
    }

    private static SealedBody body(String text) {
        return new SealedBody(1, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same for these readers. */
    public Issued to(Audience audience) {
        return with(command.version(), command.issuer(), command.heading(), audience, policy());
    }

    /** The same, letting subordinates in freely. */
    public Issued lettingIn() {
        var freely = LinkPolicy.SUBORDINATES_FREELY;
        return with(command.version(), command.issuer(), command.heading(), audience(), freely);
    }

    /** The same in a group's name. */
    public Issued inTheNameOf(GroupId group) {
        var issuer = new Issuer.ByGroup(group);
        return with(command.version(), issuer, command.heading(), audience(), policy());
    }

    /** The same with this theme. */
    public Issued about(String theme) {
        var old = command.heading();
        var heading = heading(old.title(), theme, LocalDate.of(2026, 1, 15), old.year());
        return with(command.version(), command.issuer(), heading, audience(), policy());
    }

    /** The same of that day. */
    public Issued on(LocalDate day) {
        var heading = heading(command.heading().title(), null, day, day.getYear());
        return with(command.version(), command.issuer(), heading, audience(), policy());
    }

    /** The same as this plan's. */
    public Issued of(PlanId plan) {
        return new Issued(
                new PublishPlan(
                        plan,
                        command.version(),
                        command.issuer(),
                        command.heading(),
                        command.document(),
                        audience(),
                        policy(),
                        command.recorded(),
                        command.body(),
                        command.targets(),
                        command.texts()));
    }

    /** The same as a later version. */
    public Issued version(int version) {
        return with(version, command.issuer(), command.heading(), audience(), policy());
    }

    /** The same with these targets. */
    public Issued aiming(PublishTarget... targets) {
        return new Issued(
                new PublishPlan(
                        command.plan(),
                        command.version(),
                        command.issuer(),
                        command.heading(),
                        command.document(),
                        audience(),
                        policy(),
                        command.recorded(),
                        command.body(),
                        List.of(targets),
                        command.texts()));
    }

    /** The same with items that are called so. */
    public Issued calling(String... texts) {
        var named = Arrays.stream(texts).map(text -> new PlanText("item-" + text.hashCode(), text));
        return new Issued(
                new PublishPlan(
                        command.plan(),
                        command.version(),
                        command.issuer(),
                        command.heading(),
                        command.document(),
                        audience(),
                        policy(),
                        command.recorded(),
                        command.body(),
                        command.targets(),
                        named.toList()));
    }

    /** The same with this text. */
    public Issued saying(SealedBody body) {
        return new Issued(
                new PublishPlan(
                        command.plan(),
                        command.version(),
                        command.issuer(),
                        command.heading(),
                        command.document(),
                        audience(),
                        policy(),
                        command.recorded(),
                        body,
                        command.targets(),
                        command.texts()));
    }

    private Audience audience() {
        return command.audience();
    }

    private LinkPolicy policy() {
        return command.linkPolicy();
    }

    private Issued with(
            int version, Issuer issuer, Heading heading, Audience audience, LinkPolicy policy) {
        return new Issued(
                new PublishPlan(
                        command.plan(),
                        version,
                        issuer,
                        heading,
                        heading.document(),
                        audience,
                        policy,
                        command.recorded(),
                        body("version " + version + " of " + heading.title()),
                        command.targets(),
                        command.texts()));
    }

    /** Issues it. */
    public PlanId in(Publications publications, Scope scope) {
        var answer = publications.publish(scope, command);
        return ((PublishPlan.Answer.Published) answer).plan().id();
    }
}
