package vn.thidua.graphql.plan;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.document.DocumentReading;
import vn.thidua.platform.body.HeaderField;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.inheritance.Inheritance;
import vn.thidua.platform.body.inheritance.Provenance;

/** A plan with what it takes over, as clients see it. */
record EffectiveView(List<Field> header, List<Part> sections) {
    static EffectiveView of(Inheritance inheritance) {
        return new EffectiveView(
                Stream.of(HeaderField.values())
                        .map(field -> Field.of(field, inheritance.of(field)))
                        .toList(),
                Stream.of(Section.values())
                        .map(section -> Part.of(section, inheritance.of(section)))
                        .toList());
    }

    /** Where what holds comes from. */
    enum Kind {
        OWN,
        INHERITED,
        OVERRIDDEN,
        SILENT,
        STATED_NONE
    }

    /** A field of the header. */
    record Field(
            HeaderField field,
            Kind provenance,
            @Nullable String value,
            @Nullable InheritanceSource source,
            @Nullable String sourceValue) {
        static Field of(HeaderField field, Provenance<Object> found) {
            return new Field(
                    field,
                    kind(found),
                    found.effective().map(HeaderText::of).orElse(null),
                    sourceOf(found),
                    found instanceof Provenance.Overridden<Object>(var _, var _, var above)
                            ? HeaderText.of(above)
                            : null);
        }
    }

    /** A section. */
    record Part(
            Section section,
            Kind provenance,
            List<PlanItem> items,
            @Nullable InheritanceSource source,
            List<PlanItem> sourceItems) {
        static Part of(Section section, Provenance<List<PlanItem>> found) {
            var held = found.effective().orElse(List.of());
            return new Part(
                    section,
                    kind(found),
                    found instanceof Provenance.Inherited ? DocumentReading.open(held) : held,
                    sourceOf(found),
                    found instanceof Provenance.Overridden<List<PlanItem>>(var _, var _, var above)
                            ? DocumentReading.open(above)
                            : List.of());
        }
    }

    private static Kind kind(Provenance<?> found) {
        return switch (found) {
            case Provenance.Own<?> _ -> Kind.OWN;
            case Provenance.Inherited<?> _ -> Kind.INHERITED;
            case Provenance.Overridden<?> _ -> Kind.OVERRIDDEN;
            case Provenance.Silent<?> _ -> Kind.SILENT;
            case Provenance.StatedNone<?> _ -> Kind.STATED_NONE;
        };
    }

    private static @Nullable InheritanceSource sourceOf(Provenance<?> found) {
        return switch (found) {
            case Provenance.Own<?> _ -> null;
            case Provenance.Inherited<?> inherited -> new InheritanceSource(inherited.source());
            case Provenance.Overridden<?> over -> new InheritanceSource(over.source());
            case Provenance.Silent<?> _ -> null;
            case Provenance.StatedNone<?> none ->
                    none.source() == null ? null : new InheritanceSource(none.source());
        };
    }
}
