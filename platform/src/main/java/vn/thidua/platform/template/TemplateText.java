package vn.thidua.platform.template;

import vn.thidua.platform.body.PlanBody;

/** What a version of a template says. */
public record TemplateText(TemplateId template, int version, PlanBody body) {}
