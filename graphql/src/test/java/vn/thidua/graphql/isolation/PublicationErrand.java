package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.duty.Addressees;
import vn.thidua.platform.duty.Coverages;
import vn.thidua.platform.duty.Duties;
import vn.thidua.platform.publication.PlanFilter;
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
    private final PublishedCases published;
    private final Duties duties;
    private final Coverages coverages;
    private final DutyCases dutyCases;
    private final Templates templates;
    private final Adoptions adoptions;
    private final TemplateCases templateCases;

    PublicationErrand(
            Publications publications,
            PublishedCases published,
            Duties duties,
            Coverages coverages,
            DutyCases dutyCases,
            Templates templates,
            Adoptions adoptions,
            TemplateCases templateCases) {
        this.publications = publications;
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
        publications.list(world.own(), PlanFilter.ALL, PlanSort.TITLE, PAGE);
        duty(world);
        template(world);
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
