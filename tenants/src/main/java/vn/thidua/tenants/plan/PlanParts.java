package vn.thidua.tenants.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.warning.Warning;
import vn.thidua.tenants.plan.PlanPartLine.PartKind;

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
        return first(PartKind.BODY)
                .map(part -> codec.read(Objects.requireNonNull(part.body())))
                .orElse(null);
    }

    /** What looked wrong in the version in force when it was issued. */
    List<Warning> issuedWarnings(WarningCodec warnings) {
        return first(PartKind.BODY).map(part -> warnings.read(content(part))).orElse(List.of());
    }

    private PlanBody draft(PlanPartLine header) {
        var none = first(PartKind.STATED_NONE).orElseThrow();
        var items =
                parts.stream()
                        .filter(part -> part.part() == PartKind.ITEM)
                        .map(PlanParts::content)
                        .toList();
        return codec.read(header.format(), content(header), items, content(none));
    }

    private Optional<PlanPartLine> first(PartKind kind) {
        return parts.stream().filter(part -> part.part() == kind).findFirst();
    }

    private static String content(PlanPartLine part) {
        return Objects.requireNonNull(part.content());
    }
}
