package vn.thidua.platform.template;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;
import vn.thidua.infra.id.Uuids;

/** The stable id of a template, whatever its version. */
@StoredId
public record TemplateId(UUID value) implements Id {
    static TemplateId next() {
        return new TemplateId(Uuids.next());
    }
}
