package vn.thidua.tenants.template;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.template.AdoptTemplate;
import vn.thidua.platform.template.Adoptions;
import vn.thidua.platform.template.Offer;
import vn.thidua.platform.template.PublishTemplate;
import vn.thidua.platform.template.PublishTemplateVersion;
import vn.thidua.platform.template.TemplatePublishing;
import vn.thidua.platform.template.VersionContent;
import vn.thidua.tenants.plan.DraftPlan;
import vn.thidua.tenants.plan.Drafts;
import vn.thidua.tenants.plan.Plan;
import vn.thidua.tenants.plan.Plans;
import vn.thidua.tenants.plan.Start;
import vn.thidua.tenants.template.AdoptIntoDraft.Answer;

/** The door through which plans become templates and templates become plans. */
@Singleton
@Transactional
public class PlanTemplates {
    private final Plans plans;
    private final Drafts drafts;
    private final TemplatePublishing publishing;
    private final Adoptions adoptions;

    PlanTemplates(Plans plans, Drafts drafts, TemplatePublishing publishing, Adoptions adoptions) {
        this.plans = plans;
        this.drafts = drafts;
        this.publishing = publishing;
        this.adoptions = adoptions;
    }

    /** Offers the text of a plan to others. */
    public PublishTemplate.Answer publish(Scope scope, OfferPlan command) {
        scope.require(Permission.PUBLISH_TEMPLATE);
        var content = content(scope, command.plan(), command.changeNote());
        return publishing.publish(scope, new PublishTemplate(command.heading(), content));
    }

    /** Offers the text of a plan as the next version of a template. */
    public PublishTemplateVersion.Answer publishVersion(Scope scope, OfferPlanVersion command) {
        scope.require(Permission.PUBLISH_TEMPLATE);
        return publishing.publishVersion(
                scope,
                new PublishTemplateVersion(
                        command.template(),
                        command.expected(),
                        command.name(),
                        command.kindName(),
                        command.audience(),
                        content(scope, command.plan(), command.changeNote())));
    }

    private VersionContent content(Scope scope, PlanId plan, @Nullable String changeNote) {
        return new VersionContent(changeNote, plans.fetch(scope, plan).body());
    }

    /** Begins a plan with the text of a template, and tells its publisher so. */
    public Answer adopt(Scope scope, AdoptIntoDraft command) {
        // Held until the end: what the draft begins with is what the publisher is told of.
        return switch (adoptions.hold(scope, command.template(), command.version())) {
            case Offer.Withdrawn(var since) -> new Answer.Withdrawn(since);
            case Offer.VersionUnknown(var current) -> new Answer.VersionUnknown(current);
            case Offer.Open open ->
                    switch (drafts.draft(scope, draft(command, open))) {
                        case DraftPlan.Answer.Drafted(var plan) -> adopted(scope, open, plan);
                        case DraftPlan.Answer refused -> new Answer.NotDrafted(refused);
                    };
        };
    }

    private static DraftPlan draft(AdoptIntoDraft command, Offer.Open open) {
        var source = command.template().value().toString();
        return new DraftPlan(
                command.kind(),
                command.year(),
                command.title(),
                new Start.FromTemplate(open.body(), source, open.version()),
                command.under(),
                command.unit(),
                command.group());
    }

    private Answer adopted(Scope scope, Offer.Open open, Plan plan) {
        var adoption = new AdoptTemplate(open.template().id(), open.version(), plan.id());
        var answer = adoptions.adopt(scope, adoption);
        if (answer instanceof AdoptTemplate.Answer.Adopted) {
            return new Answer.Adopted(plan);
        }
        throw new IllegalStateException("a held template was not adopted: " + answer);
    }
}
