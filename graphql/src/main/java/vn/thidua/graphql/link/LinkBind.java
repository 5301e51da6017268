package vn.thidua.graphql.link;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.link.BindLink;
import vn.thidua.platform.link.LinkRefusal;
import vn.thidua.platform.link.Links;

/** {@code Mutation.linkBind}. */
@Singleton
final class LinkBind implements MutationField<BindLink> {
    private final Links links;

    LinkBind(Links links) {
        this.links = links;
    }

    @Override
    public String name() {
        return "linkBind";
    }

    @Override
    public Class<BindLink> input() {
        return BindLink.class;
    }

    @Override
    public Payload run(BindLink input, CallerContext caller) {
        return switch (links.bind(caller.scope(), input)) {
            case BindLink.Bound(var link) -> caller.done("link", new LinkView(link));
            case BindLink.NotExternal _ -> caller.refused(Code.NOT_EXTERNAL);
            case LinkRefusal.AlreadyLinked _ -> caller.refused(Code.ALREADY_LINKED);
            case LinkRefusal.PlanEnded _ -> caller.refused(Code.PLAN_ENDED);
            case LinkRefusal.VersionUnknown(var current) ->
                    caller.refused(Code.VERSION_UNKNOWN, current).at("input", "version");
            case LinkRefusal.WouldCloseCircle() -> caller.refused(Code.WOULD_CLOSE_CIRCLE);
        };
    }

    private enum Code {
        NOT_EXTERNAL,
        ALREADY_LINKED,
        PLAN_ENDED,
        VERSION_UNKNOWN,
        WOULD_CLOSE_CIRCLE
    }
}
