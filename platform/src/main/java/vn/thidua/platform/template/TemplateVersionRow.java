package vn.thidua.platform.template;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("template_version")
record TemplateVersionRow(
        @Id TemplateId templateId,
        int version,
        Instant publishedAt,
        @Nullable String changeNote,
        int bodyFormat,
        byte[] body) {}
