package vn.thidua.tenants.plan;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.id.Uuids;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.warning.Warning;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.kind.PlanKind;
import vn.thidua.tenants.kind.PlanKindPart;
import vn.thidua.tenants.plan.PlanPartLine.PartKind;
import vn.thidua.tenants.unit.Unit;
import vn.thidua.tenants.unit.UnitPart;

/** Puts the texts of a plan together from its parts. */
final class PlanParts {
    private final BodyCodec codec;
    private final List<PlanPartLine> parts;

    PlanParts(BodyCodec codec, List<PlanPartLine> parts) {
        this.codec = codec;
        this.parts = parts;
    }

    /** The text of the next version; absent while none is drafted. */
    @Nullable PlanBody draft() {
        return first(PartKind.HEADER).map(this::draft).orElse(null);
    }

    /** The text of the version in force; absent before the first is issued. */
    @Nullable PlanBody issued() {
        return first(PartKind.BODY).map(part -> codec.read(part.body())).orElse(null);
    }

    /** What looked wrong in the version in force when it was issued. */
    List<Warning> issuedWarnings(WarningCodec warnings) {
        return first(PartKind.BODY).map(part -> warnings.read(content(part))).orElse(List.of());
    }

    /** The plan's reviews, the earliest first. */
    List<Review> reviews(ObjectMapper json) {
        return all(PartKind.REVIEW, part -> read(json, part, Review.class))
                .sorted(Comparator.comparing(Review::heldOn).thenComparing(Review::kind))
                .toList();
    }

    /** The plan's kind as it is now. */
    PlanKind kind(ObjectMapper json) {
        var part = first(PartKind.KIND).orElseThrow();
        return read(json, part, PlanKindPart.class).kind();
    }

    /** The unit whose plan it is. */
    @Nullable Unit unit(ObjectMapper json) {
        return first(PartKind.UNIT)
                .map(part -> read(json, part, UnitPart.class).unit())
                .orElse(null);
    }

    /** Whether the caller heads that unit, or one above it. */
    boolean headed() {
        return first(PartKind.HEADED).isPresent();
    }

    /** Whether it is on its way through a procedure. */
    boolean onItsWay() {
        return first(PartKind.PASSAGE).isPresent();
    }

    /** The plan that it stands under or follows, if it does. */
    @Nullable Plan near(ObjectMapper json, @Nullable PlanId id) {
        return all(PartKind.NEAR, part -> read(json, part, PlanNearPart.class).plan())
                .filter(plan -> plan.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** What the plan is to answer, or was meant to, in the order in which it was said. */
    List<IntendedParent> parents(ObjectMapper json) {
        return all(PartKind.PARENT, part -> read(json, part, ParentPart.class))
                .sorted(Comparator.comparing(ParentPart::id, PlanParts::byTime))
                .map(ParentPart::intended)
                .toList();
    }

    /** Ids are ordered by time as they are stored, not as Java compares them. */
    private static int byTime(UUID one, UUID other) {
        return Arrays.compareUnsigned(Uuids.bytes(one), Uuids.bytes(other));
    }

    private <T> Stream<T> all(PartKind kind, Function<PlanPartLine, T> read) {
        return parts.stream().filter(part -> part.part() == kind).map(read);
    }

    private static <T> T read(ObjectMapper json, PlanPartLine part, Class<T> type) {
        try {
            return Objects.requireNonNull(json.readValue(content(part), type));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private PlanBody draft(PlanPartLine header) {
        var none = first(PartKind.STATED_NONE).orElseThrow();
        var items = all(PartKind.ITEM, PlanParts::content).toList();
        return codec.read(header.format(), content(header), items, content(none));
    }

    private Optional<PlanPartLine> first(PartKind kind) {
        return parts.stream().filter(part -> part.part() == kind).findFirst();
    }

    private static String content(PlanPartLine part) {
        return Objects.requireNonNull(part.content());
    }
}
