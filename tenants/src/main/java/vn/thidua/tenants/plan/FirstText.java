package vn.thidua.tenants.plan;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.text.Tidy;
import vn.thidua.platform.body.Letterhead;
import vn.thidua.platform.body.Origin;
import vn.thidua.platform.body.OriginKind;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanHeader;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.value.Attempt;
import vn.thidua.tenants.kind.KindDefinition;

/** The text that a new draft begins with. */
final class FirstText {
    private final KindDefinition kind;
    private final int year;
    private final Letterhead own;

    FirstText(KindDefinition kind, int year, Letterhead own) {
        this.kind = kind;
        this.year = year;
        this.own = own;
    }

    /** A header of its kind, and nothing else. */
    Attempt<PlanBody> blank(@Nullable String title) {
        var header =
                new PlanHeader(
                        1,
                        tidy(title),
                        null,
                        null,
                        null,
                        letterhead(null),
                        null,
                        null,
                        null,
                        null,
                        kind.movementKind(),
                        null,
                        null,
                        null);
        return PlanBody.of(header, List.of(), Set.of());
    }

    /**
     * The text of an earlier plan or of a template. What belongs to that document alone stays
     * behind: its symbol, date and period. Every item remembers where it came from.
     */
    Attempt<PlanBody> copied(
            PlanBody body, OriginKind from, String source, int version, @Nullable String title) {
        var old = body.header();
        var header =
                new PlanHeader(
                        1,
                        title == null ? old.title() : tidy(title),
                        old.theme(),
                        old.shortName(),
                        old.planAct(),
                        letterhead(old.letterhead()),
                        old.signature(),
                        null,
                        old.recurrence(),
                        old.timingText(),
                        old.movementKind() == null ? kind.movementKind() : old.movementKind(),
                        old.continuity(),
                        from == OriginKind.PLAN ? symbolOf(old) : null,
                        old.portal());
        var items =
                body.items().stream().map(item -> takenFrom(item, from, source, version)).toList();
        return PlanBody.of(header, items, body.statedNone());
    }

    private static PlanItem takenFrom(PlanItem item, OriginKind from, String source, int version) {
        return item.takenFrom(new Origin(from, source, version, item.key()));
    }

    /** The place is kept; superior and issuer are those of today, not of the text. */
    private Letterhead letterhead(@Nullable Letterhead old) {
        return new Letterhead(
                own.superiorText(),
                own.issuerText(),
                kind.pattern().unnumbered(year),
                old == null ? null : old.place(),
                null);
    }

    private static @Nullable String symbolOf(PlanHeader header) {
        return header.letterhead() == null ? null : header.letterhead().documentSymbol();
    }

    private static @Nullable String tidy(@Nullable String title) {
        return title == null || title.isBlank() ? null : Tidy.line(title);
    }
}
