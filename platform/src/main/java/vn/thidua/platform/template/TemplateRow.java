package vn.thidua.platform.template;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.publication.Audience;

@MappedEntity("template")
record TemplateRow(
        @Id TemplateId id,
        TenantId tenantId,
        AgencyId publisherId,
        String name,
        @Nullable String kindName,
        String folded,
        Audience audience,
        int currentVersion,
        Instant publishedAt,
        @Nullable Instant amendedAt,
        @Nullable Instant withdrawnAt) {

    static TemplateRow first(Scope scope, TemplateHeading heading, Instant now) {
        return new TemplateRow(
                TemplateId.next(),
                scope.tenant(),
                scope.agency(),
                heading.name(),
                heading.kindName(),
                heading.folded(),
                heading.audience(),
                1,
                now,
                null,
                null);
    }

    /** The heading that the next version has: the old one where the command is silent. */
    TemplateHeading next(PublishTemplateVersion command) {
        return new TemplateHeading(
                command.name() == null ? name : command.name(),
                command.kindName() == null ? kindName : command.kindName(),
                command.audience() == null ? audience : command.audience());
    }

    TemplateRow amended(TemplateHeading heading, Instant now) {
        return new TemplateRow(
                id,
                tenantId,
                publisherId,
                heading.name(),
                heading.kindName(),
                heading.folded(),
                heading.audience(),
                currentVersion + 1,
                publishedAt,
                now,
                withdrawnAt);
    }

    Template template(Scope scope) {
        return new Template(
                id,
                tenantId.equals(scope.tenant()),
                publisherId,
                name,
                kindName,
                audience,
                currentVersion,
                publishedAt,
                amendedAt,
                withdrawnAt);
    }
}
