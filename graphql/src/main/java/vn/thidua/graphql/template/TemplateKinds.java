package vn.thidua.graphql.template;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.node.IdKind;
import vn.thidua.platform.template.TemplateId;

/** The ids of templates. */
@Factory
final class TemplateKinds {
    @Singleton
    IdKind<TemplateId> template() {
        return IdKind.of("Template", TemplateId.class, TemplateId::new);
    }
}
