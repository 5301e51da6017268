package vn.thidua.graphql.link;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.link.DeclineLink;
import vn.thidua.platform.link.Links;

/** {@code Mutation.linkDecline}. */
@Singleton
final class LinkDecline implements MutationField<DeclineLink> {
    private final Links links;

    LinkDecline(Links links) {
        this.links = links;
    }

    @Override
    public String name() {
        return "linkDecline";
    }

    @Override
    public Class<DeclineLink> input() {
        return DeclineLink.class;
    }

    @Override
    public Payload run(DeclineLink input, CallerContext caller) {
        return switch (links.decline(caller.scope(), input)) {
            case DeclineLink.Answer.Declined(var link) -> caller.done("link", new LinkView(link));
            case DeclineLink.Answer.NotProposed _ -> caller.refused(Code.NOT_PROPOSED);
        };
    }

    private enum Code {
        NOT_PROPOSED
    }
}
