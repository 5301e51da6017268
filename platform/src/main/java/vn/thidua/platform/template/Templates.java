package vn.thidua.platform.template;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.text.Folding;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.platform.body.PlanBody;

/** The door of those who look for templates: what publishers let them see. */
@Singleton
public class Templates {
    /** The kind of thing that refusals speak of. */
    static final String TEMPLATE = "template";

    private static final String BY_NAME = "template-name";
    private static final String VERSION = "template-version";
    private static final TemplateId FIRST = new TemplateId(new UUID(0L, 0L));

    private final TemplateSightRepository sight;
    private final BodyCodec codec;
    private final Clock clock;

    Templates(TemplateSightRepository sight, BodyCodec codec, Clock clock) {
        this.sight = sight;
        this.codec = codec;
        this.clock = clock;
    }

    /** The template, offered or withdrawn, if the caller may see it. */
    public Optional<Template> find(Scope scope, TemplateId template) {
        return list(scope, List.of(template)).stream().findFirst();
    }

    /**
     * The template, offered or withdrawn.
     *
     * @throws NotVisible if there is none that the caller may see
     */
    public Template fetch(Scope scope, TemplateId template) {
        return find(scope, template).orElseThrow(() -> new NotVisible(TEMPLATE));
    }

    /** The template, if the caller's agency publishes it. */
    Template fetchOwn(Scope scope, TemplateId template) {
        return find(scope, template)
                .filter(Template::own)
                .orElseThrow(() -> new NotVisible(TEMPLATE));
    }

    /** Those of these templates that the caller may see, in no order. */
    public List<Template> list(Scope scope, Collection<TemplateId> templates) {
        scope.require(Permission.READ);
        if (templates.isEmpty()) {
            return List.of();
        }
        return sight.list(scope.tenant(), scope.agency(), today(), templates).stream()
                .map(row -> row.template(scope))
                .toList();
    }

    /** The templates that the caller may see and that the filter lets through, by name. */
    public Page<Template> search(Scope scope, TemplateFilter filter, PageRequest page) {
        scope.require(Permission.READ);
        var cursor = page.cursor(BY_NAME, 2);
        var rows =
                sight.search(
                        scope.tenant(),
                        scope.agency(),
                        today(),
                        filter.withdrawnToo(),
                        filter.publisher(),
                        Folding.pattern(filter.words()),
                        cursor.map(at -> at.string(0)).orElse(""),
                        cursor.map(at -> new TemplateId(at.id(1))).orElse(FIRST),
                        page.limit());
        return Page.of(rows, page, row -> Cursor.of(BY_NAME, row.name(), row.id().value()))
                .map(row -> row.template(scope));
    }

    /** The versions of a template, the newest first; none if the caller may not see it. */
    public Page<TemplateVersion> versions(Scope scope, TemplateId template, PageRequest page) {
        scope.require(Permission.READ);
        var before = page.cursor(VERSION, 1).map(at -> (int) at.number(0));
        var rows =
                sight.listVersions(
                        scope.tenant(),
                        scope.agency(),
                        today(),
                        template,
                        before.orElse(Integer.MAX_VALUE),
                        page.limit());
        return Page.of(rows, page, row -> Cursor.of(VERSION, row.version()))
                .map(TemplateSightRepository.VersionLine::read);
    }

    /** The current versions of those of these templates that the caller may see, in no order. */
    public List<TemplateVersion> currentVersions(Scope scope, Collection<TemplateId> templates) {
        scope.require(Permission.READ);
        if (templates.isEmpty()) {
            return List.of();
        }
        return sight.listCurrent(scope.tenant(), scope.agency(), today(), templates).stream()
                .map(TemplateSightRepository.VersionLine::read)
                .toList();
    }

    /** What this version says, if there is one that the caller may see. */
    Optional<TemplateText> text(Scope scope, TemplateId template, int version) {
        return sight
                .listTexts(
                        scope.tenant(),
                        scope.agency(),
                        today(),
                        List.of(template),
                        List.of(version))
                .stream()
                .findFirst()
                .map(this::text);
    }

    /** What those of these versions say whose templates the caller may see, in no order. */
    public List<TemplateText> texts(Scope scope, Collection<TemplateVersion> versions) {
        scope.require(Permission.READ);
        if (versions.isEmpty()) {
            return List.of();
        }
        var wanted =
                versions.stream()
                        .map(version -> new Key(version.template(), version.version()))
                        .collect(Collectors.toSet());
        var lines =
                sight.listTexts(
                        scope.tenant(),
                        scope.agency(),
                        today(),
                        distinct(wanted.stream().map(Key::template).toList()),
                        distinct(wanted.stream().map(Key::version).toList()));
        return lines.stream()
                .filter(line -> wanted.contains(new Key(line.templateId(), line.version())))
                .map(this::text)
                .toList();
    }

    /** What these versions of a template say, by number; none if the caller may not see it. */
    public Map<Integer, PlanBody> texts(
            Scope scope, TemplateId template, Collection<Integer> versions) {
        scope.require(Permission.READ);
        if (versions.isEmpty()) {
            return Map.of();
        }
        return sight
                .listTexts(scope.tenant(), scope.agency(), today(), List.of(template), versions)
                .stream()
                .collect(
                        Collectors.toMap(
                                TemplateSightRepository.TextLine::version,
                                line -> codec.read(line.body())));
    }

    private TemplateText text(TemplateSightRepository.TextLine line) {
        return new TemplateText(line.templateId(), line.version(), codec.read(line.body()));
    }

    private static <T> Collection<T> distinct(Collection<T> values) {
        return new HashSet<>(values);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.VIETNAM);
    }

    private record Key(TemplateId template, int version) {}
}
