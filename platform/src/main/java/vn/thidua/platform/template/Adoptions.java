package vn.thidua.platform.template;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.platform.publication.PlanId;

/** The door of those who adopt templates, and where publishers see who did. */
@Singleton
public class Adoptions {
    private static final String NEWEST = "adoption-newest";
    private static final AdoptionId LAST = new AdoptionId(new UUID(-1L, -1L));

    private final AdoptionRepository adoptions;
    private final TemplateSightRepository sight;
    private final Templates templates;
    private final BodyCodec codec;
    private final Audit audit;
    private final Clock clock;

    Adoptions(
            AdoptionRepository adoptions,
            TemplateSightRepository sight,
            Templates templates,
            BodyCodec codec,
            Audit audit,
            Clock clock) {
        this.adoptions = adoptions;
        this.sight = sight;
        this.templates = templates;
        this.codec = codec;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the caller can take over; it stays so until the transaction ends, in which a plan is
     * begun with it and {@link #adopt} tells the publisher.
     *
     * @param version absent for the current one
     * @throws NotVisible if there is no such template that the caller may see
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Offer hold(Scope scope, TemplateId id, @Nullable Integer version) {
        scope.require(Permission.ADOPT_TEMPLATE);
        var today = LocalDate.ofInstant(clock.instant(), Clocks.VIETNAM);
        var template =
                sight.hold(scope.tenant(), scope.agency(), today, id)
                        .map(row -> row.template(scope))
                        .orElseThrow(() -> new NotVisible(Templates.TEMPLATE));
        if (template.withdrawnAt() != null) {
            return new Offer.Withdrawn(template.withdrawnAt());
        }
        var wanted = version == null ? template.currentVersion() : version;
        return templates
                .text(scope, id, wanted)
                .<Offer>map(text -> new Offer.Open(template, wanted, text.body()))
                .orElseGet(() -> new Offer.VersionUnknown(template.currentVersion()));
    }

    /** Tells the publisher that a plan has taken over a version. */
    @Transactional
    public AdoptTemplate.Answer adopt(Scope scope, AdoptTemplate command) {
        return switch (hold(scope, command.template(), command.version())) {
            case Offer.Withdrawn(var since) -> new AdoptTemplate.Answer.Withdrawn(since);
            case Offer.VersionUnknown(var current) ->
                    new AdoptTemplate.Answer.VersionUnknown(current);
            case Offer.Open(var template, _, _) -> adopt(scope, command, template);
        };
    }

    private AdoptTemplate.Answer adopt(Scope scope, AdoptTemplate command, Template template) {
        var before = adoptions.findVersion(scope.tenant(), command.plan(), command.template());
        if (before.isPresent()) {
            return new AdoptTemplate.Answer.AlreadyAdopted(before.get());
        }
        var row = row(scope, command, clock.instant());
        adoptions.insert(row);
        audit.record(
                scope,
                "template.adopt",
                "Plan",
                command.plan(),
                Map.of(
                        "template",
                        template.name(),
                        "version",
                        Integer.toString(command.version())));
        return new AdoptTemplate.Answer.Adopted(
                new Adoption(
                        row.id(),
                        row.templateId(),
                        row.adopterId(),
                        row.version(),
                        row.version() < template.currentVersion(),
                        row.adoptedAt()));
    }

    private static AdoptionRow row(Scope scope, AdoptTemplate command, Instant now) {
        return new AdoptionRow(
                AdoptionId.next(),
                command.template(),
                command.version(),
                scope.tenant(),
                scope.agency(),
                command.plan(),
                now);
    }

    /**
     * Tells the publisher that a plan has dealt with a later version, whether or not the template
     * is still offered.
     *
     * @throws NotVisible if the caller may not see the template, or the plan has not adopted it
     */
    @Transactional
    public AdvanceAdoption.Answer advance(Scope scope, AdvanceAdoption command) {
        scope.require(Permission.ADOPT_TEMPLATE);
        var template = templates.fetch(scope, command.template());
        var version = command.version();
        var before =
                adoptions
                        .findVersion(scope.tenant(), command.plan(), template.id())
                        .orElseThrow(() -> new NotVisible(Templates.TEMPLATE));
        if (version < 1 || version > template.currentVersion()) {
            return new AdvanceAdoption.Answer.VersionUnknown(template.currentVersion());
        }
        if (adoptions.advance(scope.tenant(), command.plan(), template.id(), version) == 0) {
            return new AdvanceAdoption.Answer.AlreadyThere(before);
        }
        audit.record(
                scope,
                "template.advance",
                "Plan",
                command.plan(),
                Map.of("template", template.name(), "version", Integer.toString(version)));
        return new AdvanceAdoption.Answer.Advanced();
    }

    /**
     * The plans of the caller's agency that have taken over a template of which there is a newer
     * version that the agency may see, 1000 at most.
     */
    public List<PlanId> behind(Scope scope) {
        scope.require(Permission.READ);
        var today = LocalDate.ofInstant(clock.instant(), Clocks.VIETNAM);
        return adoptions.behind(scope.tenant(), scope.agency(), today);
    }

    /** How far the versions of these templates have spread; only of those the caller publishes. */
    public List<Spread> spread(Scope scope, Collection<TemplateId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty()
                ? List.of()
                : adoptions.spread(scope.tenant(), wanted).stream()
                        .map(AdoptionRepository.SpreadLine::spread)
                        .toList();
    }

    /**
     * Who has adopted a template that the caller's agency publishes, the latest first.
     *
     * @throws NotVisible if it publishes no such template
     */
    public Page<Adoption> list(Scope scope, TemplateId template, PageRequest page) {
        if (templates.find(scope, template).filter(Template::own).isEmpty()) {
            throw new NotVisible(Templates.TEMPLATE);
        }
        var before = page.cursor(NEWEST, 1).map(at -> new AdoptionId(at.id(0))).orElse(LAST);
        var rows = adoptions.listOf(scope.tenant(), template, before, page.limit());
        return Page.of(rows, page, row -> Cursor.of(NEWEST, row.id().value()))
                .map(AdoptionRepository.AdoptionLine::adoption);
    }

    /**
     * What these plans of the caller's agency have taken over, in the order in which they did. It
     * stays readable when the template is withdrawn or no longer meant for the agency.
     */
    public List<AdoptedTemplate> adopted(Scope scope, Collection<PlanId> plans) {
        scope.require(Permission.READ);
        if (plans.isEmpty()) {
            return List.of();
        }
        return adoptions.listIn(scope.tenant(), plans).stream()
                .map(
                        line ->
                                new AdoptedTemplate(
                                        line.planId(),
                                        line.templateId(),
                                        line.name(),
                                        line.version(),
                                        codec.read(line.body())))
                .toList();
    }
}
