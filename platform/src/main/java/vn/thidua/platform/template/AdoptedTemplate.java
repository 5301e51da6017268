package vn.thidua.platform.template;

import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.publication.PlanId;

/**
 * What a plan of the caller's agency has taken over, as it was then, whoever may see the template
 * today.
 *
 * @param name the template's name as it is today
 */
public record AdoptedTemplate(
        PlanId plan, TemplateId template, String name, int version, PlanBody body) {}
