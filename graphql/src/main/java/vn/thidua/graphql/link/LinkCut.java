package vn.thidua.graphql.link;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.link.CutLink;
import vn.thidua.platform.link.Links;

/** {@code Mutation.linkCut}. */
@Singleton
final class LinkCut implements MutationField<CutLink> {
    private final Links links;

    LinkCut(Links links) {
        this.links = links;
    }

    @Override
    public String name() {
        return "linkCut";
    }

    @Override
    public Class<CutLink> input() {
        return CutLink.class;
    }

    @Override
    public Payload run(CutLink input, CallerContext caller) {
        return switch (links.cut(caller.scope(), input)) {
            case CutLink.Answer.Cut(var link) -> caller.done("link", new LinkView(link));
            case CutLink.Answer.NotStanding _ -> caller.refused(Code.NOT_STANDING);
        };
    }

    private enum Code {
        NOT_STANDING
    }
}
