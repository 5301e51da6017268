package vn.thidua.platform.template;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.text.Folding;
import vn.thidua.platform.body.BodyCodec;

/**
 * The door for everybody, signed in or not, to templates that are offered to everybody. What has
 * another audience, or is withdrawn, is not here, whoever asks.
 */
@Singleton
public class PublicTemplates {
    private static final String BY_NAME = "public-template";
    private static final TemplateId FIRST = new TemplateId(new UUID(0L, 0L));

    private final PublicTemplateRepository templates;
    private final BodyCodec codec;

    PublicTemplates(PublicTemplateRepository templates, BodyCodec codec) {
        this.templates = templates;
        this.codec = codec;
    }

    /** The template, if it is offered to everybody. */
    public Optional<PublicTemplate> find(TemplateId template) {
        return templates.find(template);
    }

    /** Those whose name or kind holds these words, accents aside, in Vietnamese order of name. */
    public Page<PublicTemplate> list(String words, PageRequest page) {
        var cursor = page.cursor(BY_NAME, 2);
        var rows =
                templates.list(
                        Folding.pattern(words),
                        cursor.map(at -> at.string(0)).orElse(""),
                        cursor.map(at -> new TemplateId(at.id(1))).orElse(FIRST),
                        page.limit());
        return Page.of(rows, page, one -> Cursor.of(BY_NAME, one.name(), one.id().value()));
    }

    /** What those of these templates say that are offered to everybody, in no order. */
    public List<TemplateText> texts(Collection<TemplateId> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : templates.listTexts(wanted).stream()
                        .map(
                                line ->
                                        new TemplateText(
                                                line.templateId(),
                                                line.version(),
                                                codec.read(line.body())))
                        .toList();
    }
}
