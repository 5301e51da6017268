package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.duty.Addressees;
import vn.thidua.platform.duty.Coverages;
import vn.thidua.platform.duty.Duties;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.Issuer;
import vn.thidua.platform.publication.PlanFilter;
import vn.thidua.platform.publication.PlanSearch;
import vn.thidua.platform.publication.PlanSort;
import vn.thidua.platform.publication.Publications;
import vn.thidua.platform.template.AdoptTemplate;
import vn.thidua.platform.template.Adoptions;
import vn.thidua.platform.template.Templates;

/** What an agency reads of duties, templates and published plans by ways of its own. */
@Singleton
final class PublicationErrand implements Errand {
    private static final PageRequest PAGE = PageRequest.first(5);

    private final Publications publications;
    private final PlanSearch search;
    private final PublishedCases published;
    private final Duties duties;
    private final Coverages coverages;
    private final DutyCases dutyCases;
    private final Templates templates;
    private final Adoptions adoptions;
    private final TemplateCases templateCases;

    PublicationErrand(
            Publications publications,
            PlanSearch search,
            PublishedCases published,
            Duties duties,
            Coverages coverages,
            DutyCases dutyCases,
            Templates templates,
            Adoptions adoptions,
            TemplateCases templateCases) {
        this.publications = publications;
        this.search = search;
        this.published = published;
        this.duties = duties;
        this.coverages = coverages;
        this.dutyCases = dutyCases;
        this.templates = templates;
        this.adoptions = adoptions;
        this.templateCases = templateCases;
    }

    @Override
    public void run(World world) {
        var named = PlanFilter.ALL.looking("ke hoach"); // What is public is a stranger's as well.
        publications.list(world.own(), named, PlanSort.TITLE, PAGE);
        amendment(world);
        commonBeginning(world);
        duty(world);
        template(world);
    }

    /** A new version of a later day takes another place among an agency's plans. */
    private void amendment(World world) {
        var plan = published.issued(world.own(), Audience.SUBORDINATES_AND_GROUP);
        plan.in(publications, world.own());
        plan.version(2).on(LocalDate.of(2026, 3, 2)).in(publications, world.own());
        var ofOwn = new Issuer.ByAgency(world.own().agency());
        var filter = new PlanFilter(Set.of(), ofOwn, null, "");
        publications.list(world.own(), filter, PlanSort.ISSUED_LATEST, PAGE);
        search.find(world.own(), filter.looking("ke hoach"), PAGE);
        search.find(world.own(), filter.looking("hoach"), PAGE);
    }

    /** Six thousand syllables begin alike: the latest plans are looked at, a page at a time. */
    private void commonBeginning(World world) {
        var texts = IntStream.range(0, 100).mapToObj(PublicationErrand::sixty);
        var plan = published.issued(world.own(), Audience.OWN_AGENCY);
        plan.calling(texts.toArray(String[]::new)).in(publications, world.own());
        search.find(world.own(), PlanFilter.ALL.looking("q"), PAGE);
    }

    private static String sixty(int item) {
        return IntStream.range(item * 60, item * 60 + 60)
                .mapToObj(word -> "q" + Integer.toString(10_000 + word, Character.MAX_RADIX))
                .collect(Collectors.joining(" "));
    }

    private void duty(World world) {
        var named = new Addressees.Agencies(List.of(world.below().agency()));
        var duty = duties.fetch(world.own(), dutyCases.imposed(world, named));
        duties.under(world.own(), Set.of(duty.plan()));
        coverages.under(world.own(), Set.of(duty.plan()), Set.of(), PAGE);
        coverages.owed(world.below(), PAGE);
    }

    /** A template is adopted twice for one plan. */
    private void template(World world) {
        var template = templateCases.offered(world);
        var adopt = new AdoptTemplate(template, 1, published.plan(world.own()));
        adoptions.adopt(world.own(), adopt);
        adoptions.adopt(world.own(), adopt);
        adoptions.list(world.own(), template, PAGE);
        templates.versions(world.own(), template, PAGE);
        templates.currentVersions(world.own(), Set.of(template));
    }
}
