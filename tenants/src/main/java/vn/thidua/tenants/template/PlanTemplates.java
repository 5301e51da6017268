package vn.thidua.tenants.template;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.template.AdoptTemplate;
import vn.thidua.platform.template.AdoptedTemplate;
import vn.thidua.platform.template.Adoptions;
import vn.thidua.platform.template.Offer;
import vn.thidua.platform.template.PublishTemplate;
import vn.thidua.platform.template.PublishTemplateVersion;
import vn.thidua.platform.template.TemplateId;
import vn.thidua.platform.template.TemplatePublishing;
import vn.thidua.platform.template.VersionContent;
import vn.thidua.tenants.plan.DraftPlan;
import vn.thidua.tenants.plan.Drafts;
import vn.thidua.tenants.plan.Plan;
import vn.thidua.tenants.plan.Plans;
import vn.thidua.tenants.plan.Start;
import vn.thidua.tenants.plan.TakeOverText;
import vn.thidua.tenants.plan.Takeovers;
import vn.thidua.tenants.template.AdoptIntoDraft.Answer;

/** The door through which plans become templates and templates become plans. */
@Singleton
@Transactional
public class PlanTemplates {
    private final Plans plans;
    private final Drafts drafts;
    private final TemplatePublishing publishing;
    private final Adoptions adoptions;
    private final Takeovers takeovers;

    PlanTemplates(
            Plans plans,
            Drafts drafts,
            TemplatePublishing publishing,
            Adoptions adoptions,
            Takeovers takeovers) {
        this.plans = plans;
        this.drafts = drafts;
        this.takeovers = takeovers;
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

    /** Begins a plan, with a template where one is named. */
    public BeginPlan.Answer begin(Scope scope, BeginPlan command) {
        var template = command.template();
        if (template == null) {
            return begun(drafts.draft(scope, command.draft()));
        }
        return switch (adopt(scope, adopting(command.draft(), template, command.version()))) {
            case Answer.Adopted(var plan) -> new BeginPlan.Answer.Begun(plan);
            case Answer.Withdrawn(var since) -> new BeginPlan.Answer.Withdrawn(since);
            case Answer.VersionUnknown(var current) -> new BeginPlan.Answer.VersionUnknown(current);
            case Answer.NotDrafted(var reason) -> new BeginPlan.Answer.NotDrafted(reason);
        };
    }

    private static BeginPlan.Answer begun(DraftPlan.Answer answer) {
        return answer instanceof DraftPlan.Answer.Drafted(var plan)
                ? new BeginPlan.Answer.Begun(plan)
                : new BeginPlan.Answer.NotDrafted(answer);
    }

    private static AdoptIntoDraft adopting(
            DraftPlan draft, TemplateId template, @Nullable Integer version) {
        return new AdoptIntoDraft(
                template,
                version,
                draft.kind(),
                draft.year(),
                draft.title(),
                draft.under(),
                draft.unit(),
                draft.group());
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
        tell(scope, open, plan);
        return new Answer.Adopted(plan);
    }

    /** Lets an open draft take over a template, and tells its publisher so. */
    public AdoptIntoPlan.Answer adopt(Scope scope, AdoptIntoPlan command) {
        return switch (adoptions.hold(scope, command.template(), command.version())) {
            case Offer.Withdrawn(var since) -> new AdoptIntoPlan.Answer.Withdrawn(since);
            case Offer.VersionUnknown(var current) ->
                    new AdoptIntoPlan.Answer.VersionUnknown(current);
            case Offer.Open open -> adopt(scope, command, open);
        };
    }

    private AdoptIntoPlan.Answer adopt(Scope scope, AdoptIntoPlan command, Offer.Open open) {
        takeovers.hold(scope, command.plan()); // Two at once must not both find it not adopted.
        return before(scope, command)
                .<AdoptIntoPlan.Answer>map(AdoptIntoPlan.Answer.AlreadyAdopted::new)
                .orElseGet(() -> taken(scope, command.plan(), open));
    }

    private Optional<Integer> before(Scope scope, AdoptIntoPlan command) {
        return adoptions.adopted(scope, List.of(command.plan())).stream()
                .filter(adopted -> adopted.template().equals(command.template()))
                .map(AdoptedTemplate::version)
                .findFirst();
    }

    private AdoptIntoPlan.Answer taken(Scope scope, PlanId plan, Offer.Open open) {
        var source = open.template().id().value().toString();
        var command = new TakeOverText(plan, open.body(), source, open.version());
        return switch (takeovers.take(scope, command)) {
            case TakeOverText.Answer.NotNow(var standing) ->
                    new AdoptIntoPlan.Answer.NotNow(standing);
            case TakeOverText.Answer.Refused(var reasons) ->
                    new AdoptIntoPlan.Answer.Refused(reasons);
            case TakeOverText.Answer.Taken(var taken, var items) -> {
                tell(scope, open, taken);
                yield new AdoptIntoPlan.Answer.Adopted(taken, items);
            }
        };
    }

    private void tell(Scope scope, Offer.Open open, Plan plan) {
        var adoption = new AdoptTemplate(open.template().id(), open.version(), plan.id());
        var answer = adoptions.adopt(scope, adoption);
        if (!(answer instanceof AdoptTemplate.Answer.Adopted)) {
            throw new IllegalStateException("a held template was not adopted: " + answer);
        }
    }
}
