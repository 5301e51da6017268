package vn.thidua.platform.template;

/**
 * How far a version of a template has spread.
 *
 * @param plans so many plans stand at it
 * @param agencies so many agencies keep them
 */
public record Spread(TemplateId template, int version, int plans, int agencies) {}
