package vn.thidua.graphql.link;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.link.AcceptLink;
import vn.thidua.platform.link.Links;

/** {@code Mutation.linkAccept}. */
@Singleton
final class LinkAccept implements MutationField<AcceptLink> {
    private final Links links;

    LinkAccept(Links links) {
        this.links = links;
    }

    @Override
    public String name() {
        return "linkAccept";
    }

    @Override
    public Class<AcceptLink> input() {
        return AcceptLink.class;
    }

    @Override
    public Payload run(AcceptLink input, CallerContext caller) {
        return switch (links.accept(caller.scope(), input)) {
            case AcceptLink.Answer.Accepted(var link) -> caller.done("link", new LinkView(link));
            case AcceptLink.Answer.NotProposed _ -> caller.refused(Code.NOT_PROPOSED);
            case AcceptLink.Answer.PlanEnded _ -> caller.refused(Code.PLAN_ENDED);
            case AcceptLink.Answer.WouldCloseCircle() -> caller.refused(Code.WOULD_CLOSE_CIRCLE);
        };
    }

    private enum Code {
        NOT_PROPOSED,
        PLAN_ENDED,
        WOULD_CLOSE_CIRCLE
    }
}
