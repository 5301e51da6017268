package vn.thidua.graphql.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import vn.thidua.platform.access.DemoPasswords;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.template.PublishTemplate;
import vn.thidua.platform.template.TemplateHeading;
import vn.thidua.platform.template.TemplateId;
import vn.thidua.tenants.template.AdoptIntoDraft;
import vn.thidua.tenants.template.OfferPlan;
import vn.thidua.tenants.template.PlanTemplates;

/** Templates made from plans of the demo, and drafts that begin with them. */
@Singleton
@Requires(property = DemoPasswords.SWITCH, value = "true")
final class DemoTemplates {
    private final PlanTemplates templates;
    private final DemoAccounts accounts;
    private final DemoPlans plans;
    private final Map<String, TemplateId> published = new HashMap<>();

    DemoTemplates(PlanTemplates templates, DemoAccounts accounts, DemoPlans plans) {
        this.templates = templates;
        this.accounts = accounts;
        this.plans = plans;
    }

    /** Publishes and adopts what the tables say. */
    void make() {
        Table.forEach("templates", this::publish);
        Table.forEach("adoptions", this::adopt);
    }

    private void publish(Table.Row row) {
        var planner = accounts.as(Role.PLANNER, plans.keeper(row.text(0)));
        var heading = new TemplateHeading(row.text(2), row.text(3), Audience.valueOf(row.text(1)));
        var offer = new OfferPlan(plans.plan(row.text(0)), heading, row.find(4));
        var answer =
                DemoPlans.expect(
                        PublishTemplate.Answer.Published.class, templates.publish(planner, offer));
        published.put(row.text(0), answer.template().id());
    }

    private void adopt(Table.Row row) {
        var planner = accounts.as(Role.PLANNER, row.text(1));
        var template = Objects.requireNonNull(published.get(row.text(0)), row.text(0));
        var command =
                new AdoptIntoDraft(
                        template,
                        null,
                        plans.kind(planner, row.text(2)),
                        Integer.parseInt(row.text(3)),
                        row.text(4),
                        null,
                        null,
                        null);
        DemoPlans.expect(AdoptIntoDraft.Answer.Adopted.class, templates.adopt(planner, command));
    }
}
