package vn.thidua.tenants.plan;

import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.publication.PlanId;

/** What a new draft begins with. */
public sealed interface Start {
    /** Nothing. */
    record Blank() implements Start {}

    /** The text of an earlier plan of the agency, usually last year's; it is remembered. */
    record FromPlan(PlanId plan) implements Start {}

    /** The text of a paper document as it stands, oddities included, to be recorded or edited. */
    record FromPaper(PlanBody body) implements Start {}

    /**
     * The text of a plan that an agency left when it ended, and the caller's agency goes on with.
     *
     * @param source the plan's id where it was made
     */
    record FromPredecessor(PlanBody body, String source) implements Start {}

    /**
     * The text of a template, which the caller has adopted.
     *
     * @param source the template's id, as its own room writes it
     */
    record FromTemplate(PlanBody body, String source, int version) implements Start {}
}
