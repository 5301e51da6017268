package vn.thidua.platform.template;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.text.Folding;
import vn.thidua.infra.text.Tidy;
import vn.thidua.platform.publication.Audience;

/**
 * What a publisher says of a template. It may come from outside with faults in it; what is stored
 * has none.
 *
 * @param kindName what kind of plan it is meant for; absent if for any
 * @param audience who may see and adopt it
 */
public record TemplateHeading(String name, @Nullable String kindName, Audience audience) {
    /** No name is longer. */
    public static final int NAME_MAX = 300;

    /** No name of a kind is longer. */
    public static final int KIND_NAME_MAX = 200;

    public TemplateHeading {
        name = Tidy.line(name);
        kindName = kindName == null || kindName.isBlank() ? null : Tidy.line(kindName);
    }

    /** What is wrong with it by itself. */
    List<TemplateFault> faults() {
        var faults = EnumSet.noneOf(TemplateFault.class);
        if (name.isEmpty()) {
            faults.add(TemplateFault.NAME_MISSING);
        }
        if (name.length() > NAME_MAX) {
            faults.add(TemplateFault.NAME_TOO_LONG);
        }
        if (kindName != null && kindName.length() > KIND_NAME_MAX) {
            faults.add(TemplateFault.KIND_NAME_TOO_LONG);
        }
        return List.copyOf(faults);
    }

    /** The words by which it is found. */
    String folded() {
        return Folding.fold(kindName == null ? name : name + " " + kindName);
    }
}
