package vn.thidua.platform.template;

/** Offer a withdrawn template again. */
public record ReinstateTemplate(TemplateId template) {
    /** What came of it. */
    public sealed interface Answer {
        /** It can be adopted again. */
        record Reinstated(Template template) implements Answer {}

        /** It is offered as it is. */
        record NotWithdrawn() implements Answer {}
    }
}
