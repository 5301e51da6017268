package vn.thidua.platform.body.inheritance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.HeaderField;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.Section;

/**
 * A plan with what it takes over: field by field in its header, section by section in its body. A
 * section is taken over whole, since half of somebody's criteria would be nobody's.
 */
public record Inheritance(
        Map<HeaderField, Provenance<Object>> header,
        Map<Section, Provenance<List<PlanItem>>> sections) {

    public Inheritance {
        header = Map.copyOf(header);
        sections = Map.copyOf(sections);
    }

    /** Looks through {@code sources} in their order; the first that speaks is heard. */
    public static Inheritance of(PlanBody own, List<Source> sources) {
        Map<HeaderField, Provenance<Object>> header = new EnumMap<>(HeaderField.class);
        for (HeaderField field : HeaderField.values()) {
            header.put(field, field(field, own, sources));
        }
        Map<Section, Provenance<List<PlanItem>>> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            sections.put(section, section(section, own, sources));
        }
        return new Inheritance(header, sections);
    }

    /** What holds in this field of the header. */
    public Provenance<Object> of(HeaderField field) {
        return Objects.requireNonNull(header.get(field));
    }

    /** What holds in this section. */
    public Provenance<List<PlanItem>> of(Section section) {
        return Objects.requireNonNull(sections.get(section));
    }

    private static Provenance<Object> field(HeaderField field, PlanBody own, List<Source> sources) {
        Object said = field.in(own.header());
        for (Source source : field.inheritable() ? sources : List.<Source>of()) {
            Object above = field.in(source.body().header());
            if (above != null) {
                return weigh(said, source, above, above.equals(said));
            }
        }
        return said == null ? new Provenance.Silent<>() : new Provenance.Own<>(said);
    }

    private static Provenance<List<PlanItem>> section(
            Section section, PlanBody own, List<Source> sources) {
        if (own.statedNone().contains(section)) {
            return new Provenance.StatedNone<>(null);
        }
        List<PlanItem> items = own.in(section);
        List<PlanItem> said = items.isEmpty() ? null : items;
        for (Source source : section.inheritable() ? sources : List.<Source>of()) {
            List<PlanItem> above = source.body().in(section);
            if (!above.isEmpty()) {
                return weigh(said, source, above, saysTheSame(items, above));
            }
            if (source.body().statedNone().contains(section)) {
                return said == null
                        ? new Provenance.StatedNone<>(source)
                        : new Provenance.Overridden<>(said, source, List.of());
            }
        }
        return said == null ? new Provenance.Silent<>() : new Provenance.Own<>(said);
    }

    private static <T> Provenance<T> weigh(@Nullable T said, Source source, T above, boolean same) {
        if (said == null) {
            return new Provenance.Inherited<>(above, source);
        }
        return same ? new Provenance.Own<>(said) : new Provenance.Overridden<>(said, source, above);
    }

    /** A copy is no contradiction, whatever keys and numbers it has been given. */
    private static boolean saysTheSame(List<PlanItem> items, List<PlanItem> above) {
        if (items.size() != above.size()) {
            return false;
        }
        for (int place = 0; place < items.size(); place++) {
            PlanItem one = items.get(place);
            PlanItem other = above.get(place);
            if (!Objects.equals(one.text(), other.text())
                    || !one.content().equals(other.content())) {
                return false;
            }
        }
        return true;
    }
}
