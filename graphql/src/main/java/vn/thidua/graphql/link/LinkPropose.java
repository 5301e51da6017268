package vn.thidua.graphql.link;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.link.LinkRefusal;
import vn.thidua.platform.link.Links;
import vn.thidua.platform.link.ProposeLink;

/** {@code Mutation.linkPropose}. */
@Singleton
final class LinkPropose implements MutationField<LinkProposal> {
    private final Links links;

    LinkPropose(Links links) {
        this.links = links;
    }

    @Override
    public String name() {
        return "linkPropose";
    }

    @Override
    public Class<LinkProposal> input() {
        return LinkProposal.class;
    }

    @Override
    public Payload run(LinkProposal input, CallerContext caller) {
        return switch (links.propose(caller.scope(), input.command())) {
            case ProposeLink.Linked(var link) -> caller.done("link", new LinkView(link));
            case LinkRefusal.AlreadyLinked _ -> caller.refused(Code.ALREADY_LINKED);
            case LinkRefusal.PlanEnded _ -> caller.refused(Code.PLAN_ENDED);
            case LinkRefusal.VersionUnknown(var current) ->
                    caller.refused(Code.VERSION_UNKNOWN, current)
                            .at("input", "parent", "published", "version");
            case LinkRefusal.WouldCloseCircle() -> caller.refused(Code.WOULD_CLOSE_CIRCLE);
        };
    }

    private enum Code {
        ALREADY_LINKED,
        PLAN_ENDED,
        VERSION_UNKNOWN,
        WOULD_CLOSE_CIRCLE
    }
}
